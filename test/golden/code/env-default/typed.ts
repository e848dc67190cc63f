const chat = this.connect(this.config.get<string>('LLM_MODEL', 'mistral'));
const zone = this.config.get<string>('ZONE', 'eu-west-1');
const state = useState<string>('mistral');
