from modelscope import snapshot_download
d = snapshot_download("your-org/your-model")
d = snapshot_download("qwen/Q