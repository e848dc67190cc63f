package main

func main() {
	exec.Command("ollama", "pull", "qwen2").Run()
	exec.Command("ollama", "pull", name).Run()
}
