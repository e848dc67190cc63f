#!/bin/bash
read_routes 'openrouter/z-ai/glm-4.6,ollama/gemma3:4b' routes
ask groq/openai/gpt-oss-120b
copy storage/acme/gpt-oss-120b backups/gemma3:4b
