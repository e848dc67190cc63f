llm = ChatOpenAI.new!(%{model: "gpt-4o", temperature: 0})
