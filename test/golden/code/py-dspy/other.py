import dspy
dspy.LM(model=name)
dspy.LM("your-provider/your-model")
dspy.Predict("question -> answer")
lm.LM("left")
dspy.LM("
