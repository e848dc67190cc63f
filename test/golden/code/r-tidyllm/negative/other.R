openai(.note = "gpt-4o-mini")
library(tidyllm)
llm_message("hi") |> chat(openai(.model = "your-model"))
chat(openai(.model = "gpt-4o
