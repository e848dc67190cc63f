MODEL="${MODEL:-llama3.2:1b}"
export OPENAI_MODEL=gpt-4o-mini # default
MODEL_TYPE=gpt-4o
MODEL=CHANGE_ME
