from openai import OpenAI

client = OpenAI()
with client.audio.speech.with_streaming_response.create(model="tts-1-hd", voice="nova", input=text) as response:
    response.stream_to_file(path)
