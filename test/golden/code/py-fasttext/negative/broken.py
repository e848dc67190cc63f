import fasttext
fasttext.load_model("your-model.bin")
fasttext.load_model("cc.<lang>.300.bin")
model.load_model("cc.ko.300.bin")
fasttext.load_model("cc.en.300.bin
