package ollama_test

func TestCreate(t *testing.T) {
	request := NewRequest("mine").WithFrom("llama2")
	if request.From != "llama2" || request.Template == "gemma2" {
		t.Errorf("unexpected %s", chatTemplate("llama3"))
	}
	families := map[string]string{"families": "qwen2"}
}
