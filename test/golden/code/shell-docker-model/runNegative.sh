docker model run your-org/your-model
docker run ai/app
docker model run ai/smoll