docker model list
docker model rm "$MODEL"
docker run --rm postgres:16
docker model pull
