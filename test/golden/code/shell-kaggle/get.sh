kaggle models instances versions download google/gemma/pyTorch/2b-it/2 -p weights
kaggle models variations versions download -p weights keras/gemma/keras/gemma_2b_en/3
kaggle datasets download -d acme/prices
kaggle models instances versions list google/gemma/pyTorch/2b-it
