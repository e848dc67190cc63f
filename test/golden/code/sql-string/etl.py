# Databricks notebook source
import mlflow

# COMMAND ----------
# MAGIC %pip install openai

# COMMAND ----------
# MAGIC %sql
# MAGIC SELECT ai_query('databricks-meta-llama-3-1-405b-instruct', t)
# MAGIC FROM tickets

# COMMAND ----------
# MAGIC %md
# MAGIC Compared with `gpt-4o-mini`.
