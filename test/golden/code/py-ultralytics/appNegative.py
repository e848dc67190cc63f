from ultralytics import YOLO
a = YOLO("your-model.pt")
own = YOLO("your-model.pt")
untrained = YOLO("yolov8n.yaml")
half = YOLO("your-model.pt
a = YOLO("yolo1