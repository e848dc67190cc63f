torsions = {"phi": -1.05, "phi-1": 0.3, "psi-1": 0.8, "phi-2": 0.4}
order = ["phi-1", "psi-1", "phi-2", "psi-2"]
frame["phi-2"] = frame["phi-2"].round(3)
