aider --model gpt-4o
llm -m claude-3-opus-20240229 "hi"
