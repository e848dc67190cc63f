val m = Firebase.ai().generativeModel("your-model")
val m = Firebase.ai().generativeModel("gemini