SELECT SNOWFLAKE.CORTEX.COMPLETE('llama3.1-70b', 'it''s fine');
-- 'mistral-large2'
