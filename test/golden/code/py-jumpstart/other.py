from sagemaker.jumpstart.model import JumpStartModel
JumpStartModel(model_id=chosen)
JumpStartModel(model_id="<MODEL_ID>")
JumpStartModel(instance_type="ml.g5.xlarge")
JumpStartModel(model_id="
