await ollama.create({ model: 'mario', modelfile: 'FROM llama2\nSYSTEM "You are mario."' });
const other = `FROM llama3.1
PARAMETER temperature 1`;
const image = `FROM python:3.12
RUN pip install it`;
const said = 'FROM mistral with love';
