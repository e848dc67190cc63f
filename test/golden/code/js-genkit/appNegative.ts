import { genkit } from "genkit";
await ai.generate({ model: "your-org/your-model", prompt });
const m = googleAI.model("your-model");
await ai.generate({ model: "googleai/