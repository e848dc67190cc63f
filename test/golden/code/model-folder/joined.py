import os

CPU_MODEL_DIR = os.path.join(ROOT, "models/gemma-3-1b-it")
OUTPUT_MODEL_DIR = os.path.join(ROOT, "models/gemma-3-4b-it")
LOG_DIR = os.path.join(ROOT, "models/gemma-3-12b-it")
