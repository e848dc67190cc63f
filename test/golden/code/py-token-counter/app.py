e = tiktoken.encoding_for_model("gpt-4")
f = tiktoken.get_encoding("cl100k_base")
