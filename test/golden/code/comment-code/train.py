from transformers import AutoModel
from datasets import load_dataset

# encoder_model = 'somelab/tiny-encoder-v2'; epochs = 3
# encoder_model = "somelab/your-model"
# title = "somelab/tiny-encoder-v2"
encoder_model = "somelab/base-encoder-v2"
# the old one was
# AutoModel.from_pretrained("somelab/first-encoder")
# rows = load_dataset("somelab/llama-3-dialogues")
# See "docs/Read-Me" for the model and "somelab/other-tool" for the code.
