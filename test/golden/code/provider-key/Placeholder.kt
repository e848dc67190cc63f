val hint = when (type) { ClientType.OLLAMA -> "gpt-oss-20b"; ClientType.GROQ -> "x-1"; else -> "
