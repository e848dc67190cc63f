SELECT SNOWFLAKE.CORTEX.COMPLETE('mistral-large2', prompt) FROM users;
SELECT opt, bloom FROM gpt_partition WHERE model = 'Silvia';
