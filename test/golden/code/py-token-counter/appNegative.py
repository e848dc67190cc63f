e = tiktoken.encoding_for_model("your-model")
f = tiktoken.get_encoding("your-model")
e = tiktoken.encoding_for_model("gp