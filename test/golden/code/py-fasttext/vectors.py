import fasttext
import fasttext.util

fasttext.util.download_model("ko", if_exists="ignore")
vectors = fasttext.load_model("models/cc.ko.300.bin")
language = fasttext.load_model("lid.176.ftz")
own = fasttext.load_model("runs/mine.bin")
