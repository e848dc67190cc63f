{ pkgs ? import <nixpkgs> { } }:
pkgs.mkShell {
  # pkgs.whisper-cpp
  packages = [
    pkgs.ollama
    (pkgs.python312.withPackages (ps: with ps; [ torch transformers ps.openai ]))
    pkgs.python3Packages.sentence-transformers
  ];
  buildInputs = with pkgs; [ llama-cpp git ];
  shellHook = "echo pkgs.onnxruntime";
  inputs = [ openai ];
}
