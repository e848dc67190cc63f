import voyageai
vo.embed(texts, model="voyage-3-large")
