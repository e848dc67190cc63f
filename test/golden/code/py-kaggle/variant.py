import kagglehub

path = kagglehub.model_download(f"acme/wind/keras/{size}")
other = kagglehub.model_download(f"acme/breeze/keras/breeze_{size}")
