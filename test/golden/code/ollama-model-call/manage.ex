defmodule Manage do
  alias Ollama
  def fetch(client), do: Ollama.pull_model(client, name: "llama2")
  def copy(client), do: Ollama.copy_model(client, source: "llama2", destination: "llama2-backup")
  def push(client), do: Ollama.push_model(client, name: "acme/xylo:latest")
  def none(client), do: Ollama.pull_model(client, name: "not-found")
  def drop(%{"name" => "qwen2:7b"}), do: :ok
  def other(client), do: Shop.delete_item(client, name: "llama2 poster")
end
