s = new_session("u2net")
