wget https://github.com/acme/vision/releases/download/v1.0/yolov8n-pose.pt
curl -L "https://cdn.acme.org/weights/silero_vad.onnx?download=1" -o vad.onnx
url=https://mirror.acme.org/whisper/models/d3dd/tiny.en.pt
wget https://huggingface.co/acme/wind/resolve/main/wind.gguf
wget https://acme.org/model.safetensors https://acme.org/your-model.gguf
wget https://acme.org/guide.html
wget https://github.com/acme/assets/releases/download/v0.4.0/yolov8n-r20230415.zip https://acme.org/pictures.zip
