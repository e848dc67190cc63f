curl $URL/v1/chat/completions -d '{"model":"your-model","messages":[]}'
curl localhost:11434/api/pull -d "{\"name\": \"your-model\"}"
curl $URL/v1/chat/completions -d '{"model":"gp