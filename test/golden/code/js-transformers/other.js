import { pipeline } from '@huggingface/transformers';
import { pipeline as join } from 'node:stream';
pipeline('summarization', chosen);
join(source, target);
pipeline('summarization', './models/own');
pipeline('summarization', '
