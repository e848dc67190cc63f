import { expectText } from './check';
import { activated, cleanUp, hoverText, openUnsaved, openWritten } from './editor';

const llama = 'meta-llama/Llama-2-7b-hf';

export function declareHover(): void {
  suite('hover', () => {
    suiteSetup(activated);
    teardown(cleanUp);

    test('states verdict, licence, clause, publisher and the date checked', async () => {
      const path = 'written/hover.py';
      const document = await openWritten(path, `m = AutoModel.from_pretrained("${llama}")\n`);
      const text = await hoverText(document, llama);
      expectText(text.split('\n')[0] ?? '', /\$\([a-z-]+\) /);
      expectText(text, /Llama 2/);
      expectText(text, /Meta/);
      expectText(text, /\[[^\]]*(clause|section|§) ?[^\]]*\]\(https:/i);
      expectText(text, /checked 20\d\d-\d\d-\d\d/);
    });

    test('covers a package in a manifest', async () => {
      const path = 'written/requirements.txt';
      const document = await openWritten(path, 'ultralytics==8.2.0\n');
      expectText(await hoverText(document, 'ultralytics'), /AGPL/);
    });

    test('covers a closed model', async () => {
      const document = await openUnsaved('client.chat.completions.create(model="gpt-4o", messages=m)\n');
      expectText(await hoverText(document, 'gpt-4o'), /OpenAI/);
    });
  });
}
