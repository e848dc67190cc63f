const m = genAI.getGenerativeModel({ model: "gemini-1.5-flash" });
const n = genAI.getGenerativeModel({ model: "your-model" });
