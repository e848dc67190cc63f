enum ChatModel {
  GPT_4O("gpt-4o");

  String label() {
    return translate("chat-model-label");
  }
}
