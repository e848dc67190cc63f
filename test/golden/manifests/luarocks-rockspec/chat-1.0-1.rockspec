package = "chat"
version = "1.0-1"
-- dependencies = { "old-openai" }
dependencies = {
  "lua >= 5.1",
  "lua-openai >= 1.0",
}
test_dependencies = { "busted" }
description = { summary = "talks to lua-openai and <your-model>" }
