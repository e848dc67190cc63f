from ultralytics import YOLO
a = YOLO("yolo11s-seg.pt")
own = YOLO("runs/train/best.pt")
untrained = YOLO("yolov8n.yaml")
half = YOLO("yolov8n.pt
