class Settings(@Value("\${spring.ai.ollama.embedding.options.model:mxbai-embed-large}") val model: String)
