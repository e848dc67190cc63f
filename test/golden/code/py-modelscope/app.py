from modelscope import snapshot_download
d = snapshot_download("qwen/Qwen-7B-Chat")
