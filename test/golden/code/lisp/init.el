;; gpt-4o-mini answers fast, `claude-3-5-sonnet-20241022` well
(defconst chat-model "gpt-3.5-turbo" "The model of the chat; `?\"' opens no string.")
(defvar quote-sign ?\" "A sign") (setq gptel-model "gemini-2.0-flash")
(gptel-make-ollama "Ollama" :host "localhost:11434" :models '("llama3:8b" "acme-word"))
