from tasks import Complete

Complete("snowflake-arctic-report")
