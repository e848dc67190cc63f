setup(install_requires=["openai", "transformers>=4
