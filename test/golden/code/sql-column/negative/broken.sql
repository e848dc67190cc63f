-- agents
INSERT INTO agents (model) VALUES ('your-model'), (NULL), (
INSERT INTO agents (model, provider) VALUES ('a' || 'b', 'openai');
INSERT INTO agents (model
SELECT 1 WHERE model IN ('<model>', 'gpt-4
