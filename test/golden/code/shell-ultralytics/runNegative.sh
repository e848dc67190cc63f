yolo predict model=your-model.pt source=shop.mp4
yolo predict model=yolo