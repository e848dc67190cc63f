import { encoding_for_model } from 'tiktoken';
encoding_for_model(name);
get_encoding('cl100k_base');
encoding_for_model('your-model');
encoding_for_model('
