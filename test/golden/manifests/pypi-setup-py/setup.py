from setuptools import setup

# install_requires = ["anthropic"]
_deps = ["torch>=2.1", "accelerate"]
CLASSIFIERS = ["openai"]
install_requires = [deps["torch"], deps["accelerate"]]
setup(
    name="transformers",
    python_requires=">=3.9",
    install_requires=[
        "openai>=1.30",  # "cohere"
        "transformers[torch]",
    ],
    extras_require={"local": ["llama-cpp-python"], "test": ["deepeval"]},
    keywords=["langchain"],
)
