az cognitiveservices account deployment create \
  --resource-group "$GROUP" \
  --deployment-name gpt-4.1-nano \
  --model-name "gpt-4.1-nano" \
  --model-version 2025-04-14
az cognitiveservices account deployment create --deployment-name chat --name lab
aws bedrock create-model-customization-job --base-model-identifier amazon.nova-lite-v1:0 --custom-model-name lab
aws bedrock get-foundation-model --model-identifier meta.llama3-1-8b-instruct-v1:0
gcloud ai endpoints predict --model=gemini-2.5-flash
az vm create --name gpt-4o --size large
openai api chat.completions.create -m gpt-4o -g user hello
kubectl rollout status --deployment llama3.1
