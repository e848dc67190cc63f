import litellm
from anthropic import Anthropic
from keras import Config
from openai import AzureOpenAI, OpenAI
from vertexai.language_models import TextGenerationModel

router = OpenAI(base_url="https://openrouter.ai/api/v1")
azure = AzureOpenAI(azure_endpoint="https://x.openai.azure.com", azure_deployment="gpt-35-team")


def run(messages):
    router.chat.completions.create(model="meta-llama/llama-3.1-8b-instruct", messages=messages)
    router.chat.completions.create(model="openai/gpt-oss-20b", messages=messages)
    litellm.completion(model="openrouter/anthropic/claude-3.5-sonnet", messages=messages)
    Anthropic().messages.create(model="claude-3-5-haiku-20241022", max_tokens=9, messages=messages)
    bison = TextGenerationModel.from_pretrained("text-bison@002")
    config = Config.from_preset("optimized")
    my_chat_openai("sonar-scanner")
    return bison, config, "지금은 gpt-4를 쓴다"


GPUS = ["TITAN V", "v100"]
PANELS = "solar"
LOGIN = "ai_query(o1)"
