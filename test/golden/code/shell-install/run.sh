pip install "openai>=1.0" torch[cuda]==2.1 -r requirements.txt
npm i @ai-sdk/openai@1.2 --save
uv add anthropic
echo pip
