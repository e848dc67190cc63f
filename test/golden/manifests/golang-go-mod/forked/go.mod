module example.org/shop

require (
	github.com/tmc/langchaingo v0.1.12
	github.com/openai/openai-go v1.2.0
)

replace github.com/tmc/langchaingo => github.com/acme/langchaingo v9.9.9

replace github.com/openai/openai-go => github.com/openai/openai-go v1.3.0
