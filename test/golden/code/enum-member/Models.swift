enum ChatModel: String {
  case gpt4
  case gpt35Turbo = "gpt-3.5-turbo"
  case claude3Opus, yourModel2
}
