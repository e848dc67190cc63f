from vllm import LLM
from vllm.engine.arg_utils import EngineArgs

llm = LLM(model="mistralai/Mixtral-8x7B-Instruct-v0.1", tokenizer="mistralai/Mixtral-8x7B-v0.1")
args = EngineArgs("Qwen/Qwen2.5-7B-Instruct")
placeholder = LLM(model="org/name")
look_alike = CLLM("Qwen/Qwen2.5-7B-Instruct")
half = LLM(model="Qwen/Qwen2.5
