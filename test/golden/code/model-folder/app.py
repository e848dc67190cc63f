from transformers import AutoModel
AutoModel.from_pretrained("./models/acme-7b-chat")
AutoModel.from_pretrained("/mnt/models/acme-7b-chat/")
AutoModel.from_pretrained("./outputs/acme-7b-chat")
AutoModel.from_pretrained("./checkpoints/step-100")
AutoModel.from_pretrained("/api/acme-7b-chat")
parser.add_argument("--model-path", default="../acme-7b-v1.5")
page = "/models/acme-7b-chat"
pipe.load_lora_weights("models/acme-lora-7b", adapter_name="a")
AutoModel.from_pretrained("checkpoints/acme-v1.5-7b")
AutoModel.from_pretrained("checkpoints/run-12")
