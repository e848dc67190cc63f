from paddleocr import PaddleOCR

ocr = PaddleOCR(lang="korean", ocr_version="PP-OCRv4")
new = PaddleOCR(text_detection_model_name="PP-OCRv5_server_det", text_recognition_model_name="korean_PP-OCRv5_mobile_rec")
