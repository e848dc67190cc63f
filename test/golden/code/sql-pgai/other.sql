SELECT ai.ollama_embed(model, body) FROM t;
SELECT embed('video', id) FROM t;
SELECT ai.openai_embed('your-model', body) FROM t;
SELECT ai.openai_embed('
