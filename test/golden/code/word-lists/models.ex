defmodule Models do
  @models ~w(gpt-4o o1 mistral)
  @winds ~w(mistral solar)
  @default_model "phi3"
  @wind "mistral"
  @doc "mistral"
  def fetch, do: System.cmd("ollama", ["pull", "gemma"])
end
