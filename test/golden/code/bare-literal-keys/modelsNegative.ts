const sizes = {
  "your-org/your-model": [77, 291],
  'your-model': 1,
  "Content-Type": "application/json",
  small: 2,
};
const label = ready ? "your-model" : "none";
const broken = { "your-model":
  "onnx-comm