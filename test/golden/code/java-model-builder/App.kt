val m = AnthropicChatModel.builder().modelName("claude-3-opus-20240229").build()
val n = "$name/x"
