package pick

func pick(size string) string {
	var model string
	switch size {
	case small:
		model = "gpt-4o-mini"
	case large:
		model = "gpt-4o"
	default:
		title = "gpt"
	}
	return model
}
