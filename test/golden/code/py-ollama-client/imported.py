from ollama import chat, embed, pull

reply = chat(model="gemma3:1b", messages=messages)
vectors = embed(model="nomic-embed-text", input=texts)
title = chat("what a day", room)
