defmodule App.MixProject do
  def project, do: [app: :openai, version: "0.1.0"]
  defp deps do
    [
      {:bumblebee, "~> 0.5"},
      {:openai_ex, "~> 0.6", only: [:dev, :test]},
      {:exla, ">= 0.0.0", optional: true},
      {:ollama, github: "example/ollama"},
      {:shared, path: "../shared"},
      # {:anthropix, "~> 0.3"}
    ]
  end
  defp handle({:ok, value}), do: value
end
