import kagglehub
kagglehub.model_download(handle)
kagglehub.model_download("your-name/your-model/keras/base")
kagglehub.login("token")
kagglehub.model_download("
