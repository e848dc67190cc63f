defmodule Chat do
  @doc """
  Fetches what was asked for; here llama2 is only a word.

      iex> Ollama.pull_model(client, name: "llama2")
      {:ok, %{"name" => "qwen2:7b"}}

      iex> Ollama.chat(client,
      ...>   model: "llama3.1")
  """
  def fetch(client), do: client
end
