library(ellmer)
chat <- chat_github(model = "gpt-4o-mini")
other <- chat_openai(note = "sonar")
base <- application_resnet50(weights = NULL)
