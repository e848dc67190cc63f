import tensorflow_hub as hub
m = hub.load("your-org/your-model")
k = hub.KerasLayer("your-org/your-model")
m = hub.load("https://tfhub.dev/