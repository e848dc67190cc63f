fn f() { ask(Some(&AnthropicModel::Claude35Haiku.to_string()), &Colour::Red5.to_string()) }
