pip install "openai>=1.0" torch[cuda]==2.1 -r requirements.txt
npm i @ai-sdk/openai@1.2 --save
uv add anthropic
echo pip
uv run --with openai chat.py --with httpx anthropic
conda install -n env -c conda-forge pytorch=2.3 transformers
brew install --cask ollama
apt-get -y install -t stable python3-torch llama.cpp=1.0
nix-shell -p ollama jq --run "echo torch"
npx -y promptfoo@latest eval langchain
docker run --rm -p 80:80 -e MODEL=x vllm/vllm-openai:v0.8.0 --model torch
podman pull your-org/your-image
pip install torch==${TORCH_VERSION} "vllm[audio]>=$MINIMUM" $EXTRA ${NAME}==1.0 openai
npm install @ai-sdk/openai@$VERSION
docker run --rm acme/tools /bin/bash -c "pip install timm && \
  ollama pull llama3.2"
