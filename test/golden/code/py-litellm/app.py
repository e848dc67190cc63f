from litellm import completion
completion(model="groq/llama-3.1-8b-instant", messages=m)
completion(model="provider/some-model")
