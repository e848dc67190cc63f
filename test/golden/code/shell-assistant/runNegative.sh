aider --model your-model
llm -m your-model "hi"
aider --model gp