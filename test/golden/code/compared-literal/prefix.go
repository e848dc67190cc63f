package check

func isNew(model, path string) bool {
	return strings.HasPrefix(model, "gpt-4.1") || strings.HasPrefix(path, "gpt4")
}
