{ python3Packages }: python3Packages.buildPythonApplication { propagatedBuildInputs = [ python3Packages.torch ]; }
