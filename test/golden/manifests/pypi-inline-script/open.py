# /// script
# dependencies = ["openai"]
