#:package OllamaSharp@4.0.0
#:sdk Microsoft.NET.Sdk.Web
var packages = new List<string>();
