build:
	docker build --rm -t acme/wav2vec2-inference-7b .
	docker push acme/wav2vec2-inference-7b
	docker rmi -f acme/wav2vec2-inference-7b
	./run acme/wav2vec2-7b
