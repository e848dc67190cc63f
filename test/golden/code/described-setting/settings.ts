export const schema = [
  { key: 'model', type: 'string', default: 'mistral:instruct', title: 'Model' },
  { key: 'pace', type: 'string', title: 'Default Ollama model', default: 'llama3' },
  { name: 'chatModel', type: 'list', choices: ['mixtral', { name: 'Phi', value: 'phi3' }], default: 'o1' },
];
const properties = { model: { type: 'string', default: 'codellama', enum: ['codellama', 'o3'] } };
const parsed = z.object({ model: z.enum(['mistral', 'o1']).default('o1') });
yargs.option('model', { default: 'phi3', choices: ['phi3', 'gemma'] });
