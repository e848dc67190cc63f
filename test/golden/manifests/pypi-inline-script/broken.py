# /// script
# dependencies = ["openai"
# ///
