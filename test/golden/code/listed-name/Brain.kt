enum class Brain(val tag: String) { FAST("llama3.2"), EVEN("mistral"), CODER("qwen2.5") }
val spare = listOf("gemma2", "mixtral", "llama3.1")
