enum class LlmEngine(val id: String) { PHI("phi"), GEMMA("gemma") }
enum class ChatModel { @SerialName("o1") DEEP; fun id() = when (this) { DEEP -> "o3" } }
enum class Shade { @SerialName("solar") WARM }
