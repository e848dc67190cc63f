SELECT ai.openai_embed('text-embedding-3-small', body), ai.ollama_generate('llama3.2', body) FROM posts;
SELECT ai.create_vectorizer('posts'::regclass, embedding => ai.embedding_openai('text-embedding-3-large', 768));
