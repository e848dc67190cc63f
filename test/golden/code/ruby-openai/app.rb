require "openai"
client.chat(parameters: { model: "gpt-4o", messages: m })
form_with model: @post
