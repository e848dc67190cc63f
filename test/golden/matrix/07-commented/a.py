MODEL = "gpt-4o"
# MODEL = "gpt-4o-mini"
