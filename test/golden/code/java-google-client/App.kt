val m = Firebase.ai().generativeModel("gemini-2.5-flash")
