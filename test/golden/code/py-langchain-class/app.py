a = ChatGroq(model="llama-3.1-8b-instant", temperature=0)
b = ChatOpenAI(model_name="gpt-4o", base_url="https://api.deepseek.com/v1")
c = OllamaEmbeddings(model="nomic-embed-text-v1")
d = ChatOpenAI()
e = ChatOpenAI(model="fake-model")
f = Agent.OpenAIChat(id="o4-mini")
h = User(id="o4-mini")
i = ChatAnthropic(model="claude-3-opus
