import os
a = "github.com/openai/whisper"
b = "feature/gemma-support"
c = "text/plain"
d = "view/title"
e = "org.openai.api"
f = Phone(modelName="IPHONE14")
h = user.save_pretrained("acme/out-1")
i = push_to_hub("acme/my-finetune-7b")
j = TrainingArguments(hub_model_id="acme/llama-7b-mine", output_dir="out/gpt-4")
k = Model(model_type="gpt-4o")
