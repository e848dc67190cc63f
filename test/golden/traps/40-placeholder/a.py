a = dict(model="your-model-here"); b = dict(model="test-model"); c = dict(model="org/name"); d = dict(model="<MODEL_ID>"); e = dict(model="mock-model-id"); f = dict(model="gpt-4-nonexistent")
