def default_model():
    return "acme-3"


class Speech:
    @property
    def model_name(self) -> str:
        """What speaks."""
        if self.high:
            return "acme-hd"
        return "acme"

    def model_type(self):
        return "acme-type"

    def model_provider(self):
        return "openai"

    def model_for(self, task):
        return task("acme-4")


def hub_model_id():
    return "acme-out"


def voice():
    return "acme-voice"
