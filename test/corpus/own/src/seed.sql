INSERT INTO agents (id, model, provider) VALUES (1, 'mistral', 'ollama'), (2, 'gpt-4o', 'openai');
INSERT INTO users (id, name) VALUES (1, 'gemma');
