from rembg import new_session
s = new_session("your-model")
s = new_session("u2