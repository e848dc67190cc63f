import OpenAI from "npm:openai@4.2.0";
import { pipeline } from 'https://cdn.jsdelivr.net/npm/@huggingface/transformers@3.0.0/+esm';
import Anthropic from "https://esm.sh/v135/@anthropic-ai/sdk@0.20?bundle";
import local from "./openai.ts";
// import { Groq } from "npm:groq-sdk@1";
const page = "https://www.npmjs.com/package/openai";
const words = "npm: a registry";
