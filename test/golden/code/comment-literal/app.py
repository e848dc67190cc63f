# AutoModel.from_pretrained("microsoft/phi-2") was here
# model = 'gpt-4-turbo'
x = 1  # try `claude-3-opus-20240229`
