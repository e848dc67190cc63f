def pick(provider)
  case provider
  when "ollama" then "phi"
  when "wind" then "mistral"
  end
end
