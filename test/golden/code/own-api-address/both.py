import cohere
import ollama

# Which of the two gets the name is not said.
choices = ["command-r-plus", "command-r"]
