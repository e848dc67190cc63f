curl $URL/v1/chat/completions -d '{"model":"gpt-4o","messages":[]}'
curl localhost:11434/api/pull -d "{\"name\": \"llama3.2:1b\"}"
