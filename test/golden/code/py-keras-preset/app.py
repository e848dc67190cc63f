import keras_hub
m = keras_hub.models.GemmaCausalLM.from_preset("gemma2_2b_en")
p = X.from_preset("your-preset")
