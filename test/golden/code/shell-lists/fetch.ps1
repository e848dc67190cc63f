$brains = @("llama3.1", "mistral", "qwen2")
foreach ($brain in @("llama3.2", "mixtral", "phi4")) { ollama pull $brain }
$shades = @("red", "solar", "phi")
