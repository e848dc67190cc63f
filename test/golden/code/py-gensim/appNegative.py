import gensim.downloader as api
v = api.load("your-model")
v = api.load("glove-wi