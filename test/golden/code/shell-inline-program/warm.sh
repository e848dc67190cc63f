python -c "from transformers import AutoModel; AutoModel.from_pretrained('distilbert-base-uncased')"
python3 -u -c 'from sentence_transformers import SentenceTransformer as S; SentenceTransformer("all-MiniLM-L6-v2")'
node -e "require('openai').chat.completions.create({ model: \"gpt-4o-mini\" })"
python - <<'PY'
from huggingface_hub import snapshot_download
snapshot_download("Qwen/Qwen3-0.6B")
PY
python train.py -c "config.yaml"
echo "AutoModel.from_pretrained('bert-base-cased')"
