const a = <Select name="model" defaultValue="mistral" options={[{ value: 'o1', label: 'O1' }]} />;
const b = <TextField label="Car model" defaultValue="titan" />;
