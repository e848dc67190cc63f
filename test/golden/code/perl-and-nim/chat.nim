let body = %*{"model": "claude-3-haiku-20240307", "messages": messages}
let car = %*{"model": "Corsa"}
