import { CohereClient } from "cohere-ai";
await co.rerank({ model: "rerank-v3.5" });
