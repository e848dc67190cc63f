from enum import Enum


class RemoveBackgroundModel(str, Enum):
    u2net = "u2net"
    general = "birefnet-general"

    def label(self):
        return "claude-3"


class Shade(Enum):
    base = "u2net"


class UserModel(models.Model):
    name = "mistral"


class SpeechModel(Choices):
    own = "<your model>"
    last = "whisper-1
