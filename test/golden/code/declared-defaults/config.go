package config

type Config struct {
	Model string `env:"OPENAI_MODEL" envDefault:"gpt-4o-mini"`
	Level string `env:"LOG_LEVEL" envDefault:"debug-1"`
}
