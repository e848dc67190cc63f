CREATE TABLE agents (id int, chat_model text NOT NULL DEFAULT 'llama3', note text DEFAULT 'mistral');
INSERT INTO agents (id, model, provider, note) VALUES (1, 'mistral', 'ollama', 'gemma'), (2, 'gpt-4o', 'openai', lower('phi3'));
INSERT INTO ai.models (name, size) VALUES ('llama3', 8);
INSERT INTO agents VALUES (3, 'gemma');
ALTER TABLE agents ADD COLUMN "embedding_model" text DEFAULT 'all-minilm';
SELECT * FROM runs WHERE model NOT IN ('gemma', 'phi3') AND name IN ('mistral');
