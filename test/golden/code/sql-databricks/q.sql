SELECT ai_query('databricks-meta-llama-3-3-70b-instruct', q) FROM t;
