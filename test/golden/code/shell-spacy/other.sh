python -m spacy validate
python -m spacy download "$MODEL"
python -m pip download wheel
python -m spacy download
