import { genkit } from "genkit";
await ai.generate({ model: "googleai/gemini-2.0-flash", prompt });
const m = googleAI.model("gemini-2.5-flash");
