import kagglehub
p = kagglehub.model_download("google/gemma-2/keras/gemma2_2b_en")
d = kagglehub.dataset_download("acme/cars")
