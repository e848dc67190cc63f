#!/usr/bin/env python3
# /// script
# requires-python = ">=3.11"
# dependencies = [
#   "openai>=1.30",
#   "rich",
# ]
# ///
# dependencies = ["anthropic"]
print("no /// script here")
