const models = ['gpt-4o', 'meta-llama/Llama-2-7b-hf', 'Qwen/Qwen2.5-7B-Instruct', 'claude-sonnet-4-5', 'not-a-model'];

/** A Python module of so many lines as people write them, with a call that names a model every 40 lines. */
export function pythonFile(lines: number): string {
  const text = [
    'import os',
    'from openai import OpenAI',
    'from transformers import AutoModel',
    '',
    'client = OpenAI()',
  ];
  for (let part = 0; text.length < lines; part++) {
    const model = models[part % models.length] ?? '';
    text.push(
      '',
      `def step_${String(part)}(rows, limit=${String(part)}, name="step ${String(part)}"):`,
      `    """Reads the rows of part ${String(part)} and sums up what the limit lets through."""`,
      '    total = 0',
      '    for index, row in enumerate(rows):',
      '        if row is None or index > limit:',
      '            continue',
      '        value = row.get("value", 0) * 2 + len(row.get("name", ""))',
      '        total += value  # the sum goes on even when a row is short',
      '    path = os.path.join("data", f"{name}-{limit}.json")',
      '    log.info("%s rows of %s give %d", len(rows), path, total)',
      '    settings = {"retries": 3, "timeout": 2.5, "labels": ["a", "b", "c"]}',
      '    return total, settings',
    );
    if (part % 3 === 0) text.push('', `weights_${String(part)} = AutoModel.from_pretrained("${model}")`);
    else if (part % 3 === 1)
      text.push('', `answer = client.chat.completions.create(model="${model}", messages=[], temperature=0.2)`);
  }
  return text.slice(0, lines).join('\n');
}
