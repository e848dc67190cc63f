SELECT vectorize.table(job_name => 'acme-job-1', "table" => 't', transformer => 'sentence-transformers/acme-1');
SELECT vectorize.rag(chat_model => 'ollama/mistral');
