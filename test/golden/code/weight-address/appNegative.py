url = "your-model.pth"
same = "your-model.safetensors"
stand_in = "your-model.pth"
hub = "https://huggingface.co/your-org/your-model/resolve/main/matting_x4plus.pth"
page = "https://github.com/acme/matting/releases/tag/v1.0"
url = "https://github.com/acme/m