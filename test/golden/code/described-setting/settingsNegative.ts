export const schema = [
  { key: 'theme', type: 'string', default: 'solar', title: 'Theme' },
  { key: 'modelProvider', default: 'mistral' },
  { key: 'modelYear', default: 'o1' },
  { name: 'shade', type: 'list', choices: ['titan', 'solar'], message: 'Shade of the model' },
  { title: 'Car model', default: 'titan' },
];
const sheet = [{ name: 'Model', value: 'titan' }, { label: 'Model', value: 'solar' }];
switch (kind) { default: 'mistral'; }
yargs.option('shade', { default: 'solar' });
