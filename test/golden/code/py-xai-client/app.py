from xai_sdk import Client

client = Client()
chat = client.chat.create(model="grok-3-mini", temperature=0)
room = rooms.chat.create(model=room_model)
