# model = "somelab/tiny-car-v2"
