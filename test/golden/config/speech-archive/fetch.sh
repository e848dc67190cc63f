curl -SL -O https://github.com/k2-fsa/sherpa-onnx/releases/download/asr-models/sherpa-onnx-whisper-tiny.en.tar.bz2
tar xf vits-piper-en_US-amy-low.tar.bz2
./sherpa-onnx --tokens=./sherpa-onnx-streaming-zipformer-en-2023-06-26/tokens.txt \
  --encoder=./sherpa-onnx-streaming-zipformer-en-2023-06-26/encoder-epoch-99-avg-1.int8.onnx \
  ./sherpa-onnx-streaming-zipformer-en-2023-06-26/test_wavs/0.wav
wget https://github.com/k2-fsa/sherpa-onnx/releases/download/v1.12.0/sherpa-onnx-v1.12.0-linux-x64-shared.tar.bz2
wget https://github.com/k2-fsa/sherpa-onnx/releases/download/v1.12.0/sherpa-onnx-wasm-simd-v1.12.0-en-asr-zipformer.tar.bz2
./sherpa-onnx-offline-tts-play "Hello"
