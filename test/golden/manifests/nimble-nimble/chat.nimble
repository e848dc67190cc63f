version = "0.1.0"
description = "requires nothing"
# requires "oldopenai"
requires "nim >= 2.0.0", "openaiclient >= 1.0"
requires "llm_client#head",
  "your_package"
