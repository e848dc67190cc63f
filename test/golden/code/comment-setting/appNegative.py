# model = "your-model"
# llm_model: 'your-model'
# base_model: `AcmeModel` wraps it
# model_type = "llama"
# hub_model_id = "your-org/your-model"
x = 1
# model = "ll