from huggingface_hub import hf_hub_download, list_repo_files

REPO_ID = "somelab/Llama-3-Dialogues"
DATASETS = ["somelab/llama-3-8b-answers", "somelab/qwen2-7b-answers"]

def rows(repo_id=REPO_ID):
    files = list_repo_files(repo_id, repo_type="dataset")
    return hf_hub_download(repo_id=repo_id, filename=pick(files), repo_type="dataset")
