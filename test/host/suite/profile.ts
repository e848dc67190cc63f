import { expectThat } from './check';
import {
  activated,
  closeEditors,
  diagnosticsUntil,
  findingId,
  openWritten,
  ourDiagnostics,
  readFile,
  writeFile,
} from './editor';

const profileFile = '.ai-licence.yaml';
const path = 'written/flip.py';
const llama = 'meta-llama/Llama-2-7b-hf';
const qwen = 'Qwen/Qwen-7B-Chat';

export function declareProfile(): void {
  suite('usage profile', () => {
    let original = '';

    suiteSetup(async () => {
      await activated();
      original = await readFile(profileFile);
    });

    suiteTeardown(async () => {
      await closeEditors();
      await writeFile(profileFile, original);
    });

    test('more monthly users flip Qwen-7B first and Llama 2 next', async () => {
      const text = `a = from_pretrained("${llama}")\nb = from_pretrained("${qwen}")\n`;
      const document = await openWritten(path, text);
      const overThreshold = () =>
        ourDiagnostics(document.uri)
          .filter((diagnostic) => findingId(diagnostic) === 'user-threshold')
          .map(({ range }) => document.getText(range))
          .sort();
      const withUsers = async (users: number, expected: readonly string[]) => {
        await writeFile(
          profileFile,
          original.replace(/monthlyActiveUsers: \d+/, `monthlyActiveUsers: ${String(users)}`),
        );
        await diagnosticsUntil(
          document.uri,
          `user-threshold on [${expected.join()}] at ${String(users)} users`,
          () => overThreshold().join() === expected.join(),
        );
      };
      await diagnosticsUntil(document.uri, 'the first diagnostics', (all) => all.length > 0);
      await withUsers(50_000_000, []);
      await withUsers(200_000_000, [qwen]);
      await withUsers(800_000_000, [qwen, llama]);
      await withUsers(50_000_000, []);
    });

    test('the sample profile is one this suite can edit', () => {
      expectThat(/monthlyActiveUsers: \d+/.test(original), original);
    });
  });
}
