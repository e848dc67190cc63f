#r "nuget: LLamaSharp, 0.18.0"
#r "nuget:Microsoft.SemanticKernel"
#r "System.Net.Http"
// #r "nuget: OllamaSharp, 4.0"
Console.WriteLine("#r \"nuget: Nothing\"");
