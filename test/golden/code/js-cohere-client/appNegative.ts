import { CohereClient } from "cohere-ai";
await co.rerank({ model: "your-model" });
await co.rerank({ model: "rera