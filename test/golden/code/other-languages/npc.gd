extends Node
# replies come from mistral-small-latest
@export var model_name: String = "gpt-4o-mini"
