require "ruby_llm"
RubyLLM.chat(model: chosen)
RubyLLM.chat(model: "your-model")
form_with model: @post, url: "/posts"
RubyLLM.chat(model: "
