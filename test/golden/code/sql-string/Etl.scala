// MAGIC %sql
// MAGIC SELECT ai_query('databricks-dbrx-instruct', body) FROM notes
