# 「gpt-4o」, `gpt-4`를 쓴다
