python -m spacy download your-model
python -m spacy download en_co