import { elevenlabs } from '@ai-sdk/elevenlabs';
import { deepgram } from '@ai-sdk/deepgram';

const read = elevenlabs.speech('eleven_multilingual_v2');
const listen = deepgram.transcription('nova-3');
