chat = RubyLLM.chat model: 'mistral', provider: :ollama
size = wide ? large : 'mistral'
