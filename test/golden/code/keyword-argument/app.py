build(model="gpt-4o", llm="claude-3-opus-20240229")
build(model=Model, model_type="gpt-4o", model_name="test-model")
