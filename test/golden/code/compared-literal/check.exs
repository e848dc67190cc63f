assert res["model"] == "llama2"
assert res["done"] == "llama2"
