FROM python:3.12
COPY <<EOF run.clj
(def known #{"gpt-4-turbo" "application/json"})
EOF
