from acme import load

data = load("acme/settings")
