from snowflake.cortex import Complete, embed_text_768

answer = Complete("snowflake-arctic", prompt)
vector = embed_text_768(model="snowflake-arctic-embed-m", text=text)
later = Complete("your-model", prompt)
broken = Complete("mistral-large2
