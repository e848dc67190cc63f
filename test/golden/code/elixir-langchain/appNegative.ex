llm = ChatOpenAI.new!(%{model: "your-model", temperature: 0})
llm = ChatOpenAI.new!(%{model: "gp