python -c "from transformers import AutoModel; AutoModel.from_pretrained('your-org/your-model')"
python3 <<PY
AutoModel.from_pretrained("<model>")
AutoModel.from_pretrained("./local")
AutoModel.from_pretrained("openai/whisper-tiny
