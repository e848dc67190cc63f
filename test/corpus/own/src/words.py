"""Words that only look like models."""
import whisper_db
from llama_index_helpers import titan

COMMAND = "command"
SCANNER = "sonar"
CLOUD = ["nova", "mistral", "heat"]
GREEK = "phi"
TOOLS = ("falcon", "orca", "zephyr", "flux")
PEOPLE = {"claude": 1, "gemini": 2}
CHIPS = ("t4", "a100", "m2")
SIZES = {"size": "large", "other": "base"}
CODECS = ["opus", "sonnet"]
LANGUAGE = "ada"
PARSER = "bison"
robert = "bert"
BRANCH = "feature/gemma-support"
PATHS = ["src/llama.ts", "docs/gpt-4.md", "dist/phi.js"]
IMAGE = "google/cloud-sdk"
REPO = "https://github.com/openai/CLIP.git"
CODE = "microsoft/TypeScript"
EITHER = "and/or"
MATRIX = "glm"
SEED = "seed-1"
PART = "gpt-partition"
HASH = "d41d8cd98f00b204e9800998ecf8427e"
