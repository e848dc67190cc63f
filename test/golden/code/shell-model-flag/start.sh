java -Dspring.ai.ollama.chat.options.model=mistral -Dwind=mistral -jar x.jar --spring.ai.openai.chat.options.model=o1
