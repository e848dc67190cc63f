answer = session.sql("SELECT SNOWFLAKE.CORTEX.COMPLETE('mixtral-8x7b', body) FROM notes")
plain = session.sql("SELECT ai_query('warehouse', body) FROM notes")
spark.sql("""
    SELECT ai_query('databricks-meta-llama-3-3-70b-instruct', q) FROM questions
""")
cursor.execute(f"SELECT AI_COMPLETE('{model}', body) FROM notes")
note = "cortex.complete('gpt-4o') is a function"
