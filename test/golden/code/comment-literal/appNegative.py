# AutoModel.from_pretrained("your-org/your-model") was here
# model = 'your-model'
x = 1  # try `your-model`
# AutoModel.from_pretrained("micro