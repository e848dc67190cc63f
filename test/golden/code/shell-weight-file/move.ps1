Copy-Item .\cache\yolov8n.pt C:\app\models\yolov8n.pt
