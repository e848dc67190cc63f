ds = load_dataset("squad_v2", split="train")
local = load_dataset("json", data_files="a.json")
placeholder = load_dataset("your-org/your-data")
rows = settings.get("dataset", "acme/support-openassistant")
half = load_dataset("glue"
