SELECT SNOWFLAKE.CORTEX.COMPLETE('your-model', 'it''s fine');
-- 'your-model'
SELECT SNOWFLAKE.CORTEX.COMPLETE('llam