{ pkgs }: pkgs.mkShell { packages = with pkgs; [ ollama (python3.withPackages (p: [ p.torch
''
