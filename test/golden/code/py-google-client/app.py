import google.generativeai as genai
m = genai.GenerativeModel("gemini-1.5-pro")
client.models.generate_content(model="models/gemini-2.0-flash", contents=c)
p = genai.GenerativeModel("your-model")
half = genai.GenerativeModel("gemini-1.5-flash
