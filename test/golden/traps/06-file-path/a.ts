open("src/llama.ts"); open("docs/gpt-4.md"); open("lib/bert.rs");
