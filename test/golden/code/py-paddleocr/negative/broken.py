from paddleocr import PaddleOCR
PaddleOCR(lang="en", text_detection_model_dir="models/own_v5")
PaddleOCR(ocr_version="<version>")
PaddleOCR(ocr_version="PP-OCRv5
