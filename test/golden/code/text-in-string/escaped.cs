// escaped in C#
var body = "{\"model\": \"llama3\", \"stream\": false}";
