import tensorflow_hub as hub
m = hub.load("https://tfhub.dev/google/universal-sentence-encoder/4")
k = hub.KerasLayer("google/mobilenet-v2")
