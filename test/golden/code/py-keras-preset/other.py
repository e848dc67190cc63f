config = Config.from_preset("optimized")
