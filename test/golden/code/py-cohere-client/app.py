import cohere
co.rerank(model="rerank-v3.5", query=q, documents=d)
co.chat(model="command-r")
