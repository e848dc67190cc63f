import tensorflow_hub as hub
hub.load("./saved/own")
hub.load(url)
hub.KerasLayer(trainable=True)
docker.hub("postgres")
hub.load("
