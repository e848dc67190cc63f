const limits = { 'your-model': 32000, 'Text-Primary': 1 };
const short = 'your-model';
const css = 'text-primary-';
import tokenizer from 'gpt-tokenizer';
const limits = { 'mistral