const weightFile = /\.(?:gguf|safetensors|onnx|tflite|llamafile)$/i;
/** How large the model is or how its weights are stored: `7b`, `Q4_K_M`, `int8`. */
const sizeOrForm =
  /(?:^|[-_.])(?:\d{1,3}(?:\.\d{1,2})?[bm]|i?q\d(?:_[0-9a-z]{1,2}){0,2}|int[48]|b?fp?(?:8|16|32)|awq|gptq)(?=[-_.]|$)/i;
/** Parts of any model, and what people call their own. */
const generic: ReadonlySet<string> = new Set(
  (
    'adapter audio backbone base best checkpoint chosen classifier custom data decoder default detector discriminator draft embed embedding ' +
    'embeddings encoder epoch exported final finetune finetuned fixture generator ggml head image input joiner large last lora merged mmproj model ' +
    'models network output part policy projector pruned quant quantized sample shard small split state step test text tiny tokenizer trained unet ' +
    'vision vocab weights your mine'
  ).split(' '),
);
const word = /^[a-z]{4,}\d*$/i;

/** Whether the name of a file of weights says which model it holds: a word of its own beside a size or a form of storage. */
export function isTellingWeights(file: string): boolean {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  if (name.length > 120 || !weightFile.test(name)) return false;
  const stem = name.replace(weightFile, '');
  return (
    sizeOrForm.test(stem) && stem.split(/[-_.]+/).some((each) => word.test(each) && !generic.has(each.toLowerCase()))
  );
}
