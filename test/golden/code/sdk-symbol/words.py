a = run(model=ModelName.DEEPSEEK_CHAT)
b = ChatModel.COMMAND_R_PLUS
c = Model.PROFILE
d = self.Model.objects
e = Request(model=mistral.MISTRAL_LARGE, code=mistral.TOO_MANY)
