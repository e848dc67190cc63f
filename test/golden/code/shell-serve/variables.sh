MODEL=${MODEL:-"acme/wind-3b"}
export SMALL="acme/breeze-1b" PORT=80
exec vllm serve "$MODEL" --port $PORT
text-generation-launcher --model-id=${SMALL}
if [ -n "$FAST" ]; then TAG=phi3; fi
ollama pull "$TAG"
CHOSEN=$(pick) ; OTHER=acme/gust-3b
vllm serve "$CHOSEN"
vllm serve $OTHER-awq
hf download $UNKNOWN
docker run --gpus all vllm/vllm-openai:latest --served-model-name chat --model acme/rain-3b
docker run acme/shop:1 --model acme/snow-3b
