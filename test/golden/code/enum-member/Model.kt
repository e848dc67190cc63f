enum class Model(val id: String) { GPT_4O("gpt-4o"), CLAUDE_3_HAIKU, LLAMA_3_8B; fun size2() = 4 }
