import easyocr
from csv import Reader

easyocr.Reader(["ko"], recog_network="standard", model_storage_directory="models/own_g2")
easyocr.Reader(["en"], recog_network="your_network")
easyocr.Reader(["en"], recog_network="english_g2
