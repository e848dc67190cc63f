bench --model models/all-MiniLM-L6-v2-int8/model.onnx --tokenizer models/all-MiniLM-L6-v2-int8/tokenizer.json
bench --model outputs/all-MiniLM-L6-v2/model.onnx
bench --model models/model.onnx
bench --model ./weights/bge-small-en-v1.5/onnx/model_quantized.onnx
