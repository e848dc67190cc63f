MODELS = %w[gpt-4o o1 mistral].freeze
WINDS = %w[mistral solar]
`ollama pull phi3`
%x(ollama run gemma)
Open3.capture3("ollama run codellama")
y = 5 %w
