const model = settings.model; //llava:13b or llava-llama3
