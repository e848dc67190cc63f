from setuptools import setup

REQS = ["openai>=1", 'tiktoken']
NOTES = ["langchain"]
setup(
    install_requires=REQS + ["anthropic"] + more + ["cohere"],
    extras_require=dict(gpu=["bitsandbytes"]),
    keywords=NOTES + ["groq"],
)
