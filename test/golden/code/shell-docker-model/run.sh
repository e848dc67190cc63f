docker model run ai/smollm2:360M-Q4_K_M
docker run ai/app
