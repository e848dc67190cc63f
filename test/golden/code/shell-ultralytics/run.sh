yolo predict model=yolo11m.pt source=shop.mp4
