import voyageai
vo = voyageai.Client(api_key="your-key")
vo.embed(texts, model=name, input_type="document")
vo.embed(texts, model="your-model")
video.embed("voyage")
vo.embed(texts, model="
