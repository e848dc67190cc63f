const limits = { 'mistral-large-latest': 32000, 'Text-Primary': 1 };
const short = 'gemini-pro';
const css = 'text-primary-';
import tokenizer from 'gpt-tokenizer';
