model = PeftModel.from_pretrained(base, "acme/support-lora")
folder = PeftModel.from_pretrained(base, "./lora")
placeholder = PeftModel.from_pretrained(base, "your-name/lora")
half = PeftModel.from_pretrained(base, "acme/other-lora"
