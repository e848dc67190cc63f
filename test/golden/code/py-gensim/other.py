import gensim.downloader as api
api.load(name)
api.info()
yaml.load("settings.yaml")
scene.load("forest")
api.load("
