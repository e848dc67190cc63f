import easyocr

reader = easyocr.Reader(["ko", "en"], recog_network="korean_g2", detect_network="craft")
