SELECT SNOWFLAKE.CORTEX.COMPLETE('your-model', prompt) FROM t;
select ai_complete(model => 'your-model', prompt => p) from t;
SELECT SNOWFLAKE.CORTEX.FINETUNE('CREATE', 'my_tuned', 'your-model', 'SELECT 1');
SELECT openai_complete('your-model', p);
SELECT SNOWFLAKE.CORTEX.COMPLETE('{model}', p);
SELECT SNOWFLAKE.CORTEX.COMPLETE('mistr