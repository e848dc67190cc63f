run(step="step-1", seed="seed-1")
