from litellm import completion
completion(model="your-org/your-model", messages=m)
completion(model="provider/some-model")
completion(model="groq/llam