a(img, "yolov8l", "yolo11n-seg")
b("yolo-config", "yolov8", "yolov8lite")
