const a = { size: "large", speed: "turbo", base: "base" };
