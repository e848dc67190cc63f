application_submit(weights = "heavy")
# application_xception(weights = "imagenet")
application_your_model(weights = "<weights>")
application_densenet121(weights = "imagenet
