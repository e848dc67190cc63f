export const namespace = 'openai-whisper';
export const licence = 'llama-2-license-2023';
