Gem::Specification.new do |spec|
  spec.add_runtime_dependency "ruby-openai", "~> 7.0"
end
