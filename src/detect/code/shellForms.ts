/** A command line that names a model. */
export interface CommandForm {
  readonly form: string;
  /** What the command's own words look like, base names only. */
  readonly words: readonly [RegExp, ...RegExp[]];
  /** How many of the following non-flag words are ids. */
  readonly positional?: number;
  readonly flags?: RegExp;
  /** Flags that take a value which is no id. */
  readonly valueFlags?: RegExp;
  /** Words of the form `model=…`. */
  readonly pairs?: RegExp;
  readonly namespace: string;
  readonly tier?: 'B';
}

const serverFlags =
  /^--(?:model|model-id|model[-_]path|model[-_]name[-_]or[-_]path|tokenizer|speculative-model|draft-model|pretrained[-_]model[-_]name[-_]or[-_]path|embedding-model)$/;
const commonValues =
  /^--?(?:port|host|tensor-parallel-size|tp|dtype|max-model-len|gpu-memory-utilization|served-model-name|revision|local-dir|include|exclude|quantization|n|c|ngl|t|format|token|repo-type|name|cache-dir)$/;

/** Tried in this order at each word of a command; the first that fits reads the rest. */
export const commandForms: readonly CommandForm[] = [
  {
    form: 'shell-ollama',
    words: [/^ollama$/, /^(?:run|pull|show|push|cp|rm|stop)$/],
    positional: 1,
    namespace: 'ollama',
  },
  {
    // A tool of somebody's own that speaks to the same server, called after it.
    form: 'shell-ollama',
    words: [/^ollama-[a-z]{2,12}$/, /^(?:run|pull|show|chat|ask|generate)$/],
    positional: 1,
    namespace: 'ollama',
    tier: 'B',
  },
  {
    // `./scripts/pull-model.sh llama3`: a script of the project's own, called after what it does.
    form: 'shell-ollama',
    words: [/^(?:download|fetch|get|load|pull|run)[-_](?:ollama[-_])?models?\.(?:sh|bash|ps1|bat|cmd)$/],
    positional: 1,
    namespace: 'ollama',
    tier: 'B',
  },
  {
    form: 'shell-hf-download',
    words: [/^hf$|^huggingface-cli$/, /^download$/],
    positional: 1,
    valueFlags: commonValues,
    namespace: 'huggingface',
  },
  {
    form: 'shell-serve',
    words: [/^vllm$|^mlx_lm$/, /^serve$|^chat$|^complete$/],
    positional: 1,
    flags: serverFlags,
    valueFlags: commonValues,
    namespace: 'huggingface',
  },
  {
    // What a container is told whose entry point is the server.
    form: 'shell-serve',
    words: [/^serve$/],
    positional: 1,
    flags: serverFlags,
    valueFlags: commonValues,
    namespace: 'huggingface',
    tier: 'B',
  },
  {
    form: 'shell-serve',
    words: [/^lmdeploy$/, /^(?:serve|chat)$/, /^api_server$|^gradio$/],
    positional: 1,
    valueFlags: commonValues,
    namespace: 'huggingface',
  },
  {
    form: 'shell-serve',
    words: [/^lmdeploy$/, /^chat$/],
    positional: 1,
    valueFlags: commonValues,
    namespace: 'huggingface',
  },
  { form: 'shell-serve', words: [/^trtllm-serve$/], positional: 1, valueFlags: commonValues, namespace: 'huggingface' },
  {
    form: 'shell-serve',
    words: [
      /^vllm\.entrypoints|^sglang\.launch_server$|^text-generation-launcher$|^text-embeddings-router$|^mlx_(?:lm|vlm)\.\w+$|^fastchat\.serve|^infinity_emb$/,
    ],
    flags: serverFlags,
    valueFlags: commonValues,
    namespace: 'huggingface',
  },
  {
    form: 'shell-llama-cpp',
    words: [/^llama-(?:server|cli|bench|run|mtmd-cli|embedding)$|^llama\.cpp$/],
    flags: /^(?:-hf|-hfr|-hfd|-hfrd|--hf-repo|--hf-repo-draft)$/,
    namespace: 'huggingface',
  },
  {
    form: 'shell-docker-model',
    words: [/^docker$/, /^model$/, /^(?:run|pull|push|inspect|package)$/],
    positional: 1,
    namespace: 'docker',
  },
  {
    form: 'shell-ramalama',
    words: [/^ramalama$/, /^(?:run|pull|serve)$/],
    positional: 1,
    namespace: 'ollama',
    tier: 'B',
  },
  { form: 'shell-lms', words: [/^lms$/, /^(?:get|load)$/], positional: 1, namespace: 'any', tier: 'B' },
  {
    form: 'shell-hf-download',
    words: [/^tune$/, /^download$/],
    positional: 1,
    valueFlags: commonValues,
    namespace: 'huggingface',
  },
  { form: 'shell-modelscope', words: [/^modelscope$/, /^download$/], flags: /^--model$/, namespace: 'modelscope' },
  {
    form: 'shell-kaggle',
    words: [/^kaggle$/, /^models$/, /^(?:instances|variations)$/, /^versions$/, /^download$/],
    positional: 1,
    valueFlags: /^-[pd]$/,
    namespace: 'kaggle',
  },
  { form: 'shell-spacy', words: [/^spacy$/, /^download$/], positional: 1, namespace: 'spacy' },
  {
    form: 'shell-whisper',
    words: [/^(?:whisper|whisperx|faster-whisper|insanely-fast-whisper)$/],
    flags: /^--model(?:-name)?$/,
    namespace: 'openai-whisper',
  },
  { form: 'shell-coqui', words: [/^tts$|^tts-server$/], flags: /^--model_name$/, namespace: 'coqui' },
  { form: 'shell-ultralytics', words: [/^yolo$/], pairs: /^model=\S+\.(?:pt|onnx|yaml)$/, namespace: 'ultralytics' },
  {
    form: 'shell-lm-eval',
    words: [/^lm[-_]eval$|^lighteval$/],
    pairs: /^pretrained=[^,]+$/,
    namespace: 'huggingface',
    tier: 'B',
  },
  {
    form: 'shell-assistant',
    words: [/^(?:aider|llm|aichat|sgpt|mods|codex|gemini|opencode|goose)$/],
    flags: /^(?:-m|--model|--weak-model|--editor-model)$/,
    namespace: 'any',
    tier: 'B',
  },
  {
    form: 'shell-assistant',
    words: [/^claude$/],
    flags: /^--(?:fallback-)?model$/,
    namespace: 'anthropic',
    tier: 'B',
  },
  { form: 'shell-assistant', words: [/^openai$/, /^api$/], flags: /^(?:-m|--model)$/, namespace: 'openai' },
];

/** Flags that name a model whatever the program is; the catalogue must know the value. */
export const flagForms: ReadonlyMap<string, string> = new Map([
  ...[
    '--model',
    '--model-id',
    '--model-name',
    '--model-path',
    '--llm',
    '--llm-model',
    '--embedding-model',
    '--embed-model',
    '--base-model',
    '--tokenizer',
    '--tokenizer-name',
    '--draft-model',
    '--teacher-model',
    '--judge-model',
    '--chat-model',
  ].map((flag) => [flag, 'any'] as const),
  ...[
    '--model-name-or-path',
    '--pretrained-model-name-or-path',
    '--hf-repo',
    '--hf-model-id',
    '--repo-id',
    '--adapter-name-or-path',
  ].map((flag) => [flag, 'huggingface'] as const),
  ...['--deployment-name', '--azure-deployment', '--azure-openai-deployment'].map(
    (flag) => [flag, 'azure-openai'] as const,
  ),
]);
