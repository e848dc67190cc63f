from setuptools import setup

setup(setup_requires=["torch"], tests_require=["openai"], install_requires=["anthropic"])
