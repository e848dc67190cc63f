from crewai import Agent

editor = Agent(role="Editor", llm="ollama/llama3.1")
writer = Agent(role="gpt-4 fan", model="openai:gpt-4o")
placeholder = Agent(llm="your-model")
half = Agent(llm="openai/gpt-4o
