a = ["ada", "babbage", "davinci", "embedding"]
