CAR_MODEL = "acme-cars/roadster-9"
MODELS = {"one": "acme-cars/roadster-9"}
