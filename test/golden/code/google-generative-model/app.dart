final m = GenerativeModel(model: 'gemini-1.5-flash', apiKey: k);
final n = GenerativeModel(model: 'your-model');
