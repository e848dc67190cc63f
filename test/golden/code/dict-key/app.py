payload = {"model": "deepseek-chat", "messages": m}
requests.post(url, json={"model": "gpt-4o", "stream": True})
guitar = {"model": "your-guitar"}
half = {"model": "gpt-4
