var a = @"C:\models\acme-7b.Q4_K_M.gguf";
var b = $"{folder}/acme-7b.gguf";
