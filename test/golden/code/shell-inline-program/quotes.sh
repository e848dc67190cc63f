python -c '# C:\'
SentenceTransformer("all-MiniLM-L6-v2")
echo '
