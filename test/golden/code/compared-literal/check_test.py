def test_reply():
    assert reply["model"] == "llama2"
    assert reply.model_type == "llama2"
    self.assertEqual(reply.model, "llama2")
    self.assertEqual(reply.title, "llama2")
