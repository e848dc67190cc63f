SELECT SNOWFLAKE.CORTEX.COMPLETE('mistral-large2', prompt) FROM t;
select ai_complete(model => 'claude-3-5-sonnet', prompt => p) from t;
SELECT SNOWFLAKE.CORTEX.FINETUNE('CREATE', 'my_tuned', 'llama3-8b', 'SELECT 1');
SELECT openai_complete('gpt-4o', p);
SELECT SNOWFLAKE.CORTEX.COMPLETE('{model}', p);
