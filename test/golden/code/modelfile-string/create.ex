defmodule Ollama.Create do
  @doc """
      iex> modelfile = "FROM llama2\\nSYSTEM \\"You are mario.\\""
  """
  def create, do: :ok
end
