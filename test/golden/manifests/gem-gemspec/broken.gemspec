spec.add_dependency "langchainrb
spec.add_dependency "anthropic"
