require "openai"
client = OpenAI::Client.new
client.chat(parameters: { model: "gpt-4o", messages: [] })
class Order < ApplicationRecord
  belongs_to :item, class_name: "Model"
end
