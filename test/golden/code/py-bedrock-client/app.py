MODEL_ID = "anthropic.claude-3-haiku-20240307-v1:0"
br.converse(modelId="amazon.nova-lite-v1:0", messages=m)
br.invoke_model(modelId=MODEL_ID, body=b)
br.invoke_model(modelId="arn:aws:iam::*:x")
br.invoke_model(modelId="your-model-id
