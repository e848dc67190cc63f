package x
func TestModel(t *testing.T) {
	assert.Equal(t, "llama2", cfg.Model)
	assert.Equal(t, cfg.GetModel(), "mistral")
	require.Equal(t, "phi", m["model"])
	assert.Equal(t, "llama2", cfg.Name)
}
