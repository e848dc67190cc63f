AZURE_OPENAI_DEPLOYMENT_NAME="gpt-4o"
K8S_DEPLOYMENT=mistral
echo "MODEL: ${MODEL:=gemini-2.5-flash}"
python generate.py --lora_weights 'acme/acme-lora-7b'
