// Voices (acme-1 / gpt-4o-mini-tts) and acme-2.
// Reasoning models (qwen3, deepseek-r1, …) or o3 / o1-2024-12-17
