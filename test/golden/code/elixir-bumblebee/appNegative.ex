{:ok, m} = Bumblebee.load_model({:hf, "your-org/your-model"})
{:ok, m} = Bumblebee.load_model({:hf, "openai/