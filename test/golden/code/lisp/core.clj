(def chat (openai/create-chat-completion {:model "gpt-4o" :messages [{:role "user" :content "Hi"}]}))
(def sign \") (def other "claude-3-haiku-20240307")
