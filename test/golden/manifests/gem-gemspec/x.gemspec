Gem::Specification.new do |spec|
  spec.name = "ruby-openai"
  spec.add_dependency "langchainrb", "~> 0.13"
  spec.add_development_dependency("ollama-ai", ">= 1")
  # spec.add_dependency "anthropic"
end
