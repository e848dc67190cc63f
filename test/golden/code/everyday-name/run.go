// Model is the one to use (Ollama: llama2, mistral; others: see below)
package run
