Config.from_preset("optimized")
