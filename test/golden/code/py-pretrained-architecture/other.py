from sklearn import linear
model = linear.fit(weights="distance")
knn = models.neighbours(weights="uniform", pretrained=True)
