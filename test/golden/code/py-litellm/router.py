from litellm import Router

router = Router(
    model_list=[
        {"model_name": "gpt-4o", "litellm_params": {"model": "azure/eu-west-chat", "api_base": base}},
        {"model_name": "fast", "litellm_params": {"model": "huggingface/microsoft/phi-2"}},
    ]
)
