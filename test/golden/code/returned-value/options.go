package a
func (o Opt) model() string {
	if o.HD { return "tts-1-hd" }
	return "tts-1"
}
func DefaultModel() string { return "o3" }
