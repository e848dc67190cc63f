reader = Reader(rows, recog_network="english_g2")
