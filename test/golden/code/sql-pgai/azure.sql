SELECT azure_openai.create_embeddings('text-embedding-3-small', body) FROM t;
SELECT other.create_embeddings('acme-model-1', body) FROM t;
