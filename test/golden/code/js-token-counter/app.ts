const e = encodingForModel("gpt-4");
