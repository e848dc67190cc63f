from transformers import AutoModel
import litellm

AutoModel.from_pretrained("openai/gpt-oss-20b")
litellm.completion(model="openai/gpt-oss-20b", messages=m)
