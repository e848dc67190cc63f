from snowflake.cortex import ai_complete

ai_complete("acme-wind-1", prompt)
