require "openai"
client.chat(parameters: { model: "your-model", messages: m })
form_with model: @post
client.chat(parameters: { model: "gp