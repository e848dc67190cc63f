fn main() {
    Command::new("ollama").arg("pull").arg("mixtral").status();
    Command::new("/usr/bin/ollama").args(["run", "gemma2"]).status();
    Command::new("ollama").arg("serve").status();
}
