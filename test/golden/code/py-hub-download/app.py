hf_hub_download(repo_id="TheBloke/Mistral-7B-v0.1-GGUF", filename="mistral-7b-v0.1.Q4_K_M.gguf")
snapshot_download("BAAI/bge-reranker-base")
hf_hub_download(repo_id="squad_org/squad_v2", repo_type="dataset", filename="train.json")
hf_hub_download(repo_id="acme/demo", repo_type="space", filename="app.py")
snapshot_download("org/name")
snapshot_download("BAAI/bge-m3
