@api_url "https://api.deepinfra.com/v1/inference/BAAI/bge-large-en-v1.5"
@page "https://deepinfra.com/acme/own-voice-7b"
@docs "https://deepinfra.com/docs/advanced"
@chat "https://api.deepinfra.com/v1/openai/chat/completions"
