from huggingface_hub import snapshot_download

REPO_ID = "somelab/Own-Encoder-7B"
repo_id = "somelab/Speech-Corpus-v2"
weights = snapshot_download(REPO_ID)
parser.add_argument("--repo-id", default="somelab/chat-dataset-13b")
rows = read("somelab/gpt-4o-mini-answers-dataset")
