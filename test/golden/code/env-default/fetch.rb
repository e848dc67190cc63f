chat = ask(ENV.fetch('LLM_MODEL') { 'mistral' })
port = serve(ENV.fetch('PORT') { 'o1-pro' })
