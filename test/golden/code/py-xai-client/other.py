from rooms import chat

chat.create(model="oak", seats=12)
