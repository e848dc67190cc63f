device = Device(vendor="Fender", model="Stratocaster")
