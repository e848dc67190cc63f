class Models:
    DEEP = "o1"
    QUICK = "mistral"
    VENDOR = "gemini"
class Winds:
    COLD = "mistral"
