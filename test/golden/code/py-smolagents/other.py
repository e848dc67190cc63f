from smolagents import InferenceClientModel, LiteLLMModel
InferenceClientModel(model_id=name)
LiteLLMModel(model_id="your-model-here")
InferenceClientModel(token="hf-token")
CarModel(model_id="
