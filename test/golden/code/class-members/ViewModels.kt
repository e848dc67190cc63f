object ViewModels {
    val Gpt4Panel = Panel()
    const val Llama3Card = "card"
}

object ChatModels {
    const val Gpt4Turbo = "turbo"
}
