{:ok, m} = Bumblebee.load_model({:hf, "openai/whisper-tiny"})
