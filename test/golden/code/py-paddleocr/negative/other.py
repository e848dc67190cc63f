ocr = PaddleOCR(ocr_version="PP-OCRv4")
