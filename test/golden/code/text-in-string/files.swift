Text("names look like `ggml-base.bin`, `ggml-small.en.bin`")
let e = "missing ggml-base.en.bin"
