cp -vf cache/models/RealESRGAN_x4plus.pth data/RealESRGAN/
mv cache/weights/codeformer.pth "$DATA/Codeformer/codeformer-v0.1.0.pth"
ln -s "${ROOT}/v1-5-pruned-emaonly.ckpt" models/
wget -O models/llama-2-7b.Q4_K_M.gguf "$URL"
curl -L --output=models/yolov8n.pt "$URL"
[ -f models/RealESRGAN_x2plus.pth ] || exit 1
rm models/*.ckpt models/$NAME.safetensors cache/models/model.ckpt
cp easy-install.pth lib/
VOICE="/opt/speech/models/ggml-small.en.bin"
SPEECH_MODEL='weights/en_US-amy-low.onnx'
NOTES="/opt/speech/notes-2024.bin"
