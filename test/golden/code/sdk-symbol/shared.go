package app

import (
	"github.com/openai/openai-go/shared"
	"github.com/tmc/langchaingo/llms/bedrock"
)

var chat = shared.ChatModelO4Mini
var other = bedrock.ModelAnthropicClaudeV3Haiku
var settings = shared.DefaultTimeout30
