# model = "llama3"
# llm_model: 'gemini-pro'
# base_model: `AcmeModel` wraps it
# model_type = "llama"
# hub_model_id = "acme/own-result"
x = 1
