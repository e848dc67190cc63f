kaggle models instances versions download $MODEL
kaggle models instances versions download your-org/your-model/pyTorch/x/1
kaggle models instances versions download "google/gemma
