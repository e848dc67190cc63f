import gensim.downloader as api
v = api.load("glove-wiki-gigaword-100")
