const sizes = {
  "onnx-community/whisper-base": [77, 291],
  'gpt-4o-mini': 1,
  "Content-Type": "application/json",
  small: 2,
};
const label = ready ? "gpt-4o-mini" : "none";
const broken = { "claude-3-opus-20240229":
