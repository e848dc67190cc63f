import { CreateMLCEngine } from '@mlc-ai/web-llm';
CreateMLCEngine(selected);
CreateMLCEngine('your-model');
new GameEngine('fast');
CreateMLCEngine('
