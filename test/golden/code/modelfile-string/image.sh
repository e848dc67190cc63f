cat > Dockerfile <<MF
FROM python:3.12
RUN pip list
MF
