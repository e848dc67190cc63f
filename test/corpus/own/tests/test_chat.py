from src.chat import ask


def test_unknown():
    assert ask("hi", model="test-model") is None
    assert ask("hi", model="gpt-4-nonexistent") is None


def test_known(client):
    client.chat.completions.create(model="gpt-4o", messages=[])
