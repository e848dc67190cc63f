SELECT ai_query('your-model', q) FROM t;
SELECT ai_query('databricks-me