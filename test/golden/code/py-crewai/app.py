from crewai import LLM, Agent

llm = LLM(model="groq/llama-3.1-8b-instant")
placeholder = LLM(model="provider/your-model")
