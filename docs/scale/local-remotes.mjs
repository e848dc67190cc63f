// node docs/scale/local-remotes.mjs FOLDER [COUNT]: makes small Git repositories to try scan-all.mjs on, and lists their addresses.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = resolve(process.argv[2] ?? 'remotes');
const count = Number(process.argv[3] ?? 30);

const contents = [
  {
    'app.py': 'model = AutoModel.from_pretrained("meta-llama/Llama-2-7b-hf")\n',
    'requirements.txt': 'transformers>=4.40\n',
  },
  {
    'src/chat.ts': 'const answer = await generateText({ model: openai("gpt-4o"), prompt });\n',
    'package.json': '{"dependencies":{"ai":"^4","@ai-sdk/openai":"^1"}}\n',
  },
  {
    'detect.py': 'from ultralytics import YOLO\nmodel = YOLO("yolov8n.pt")\n',
    'requirements.txt': 'ultralytics==8.2.0\n',
  },
  { Modelfile: 'FROM qwen2.5:3b\n', 'compose.yaml': 'services:\n  ollama:\n    image: ollama/ollama:0.5.0\n' },
  { 'main.go': 'package main\n\nfunc main() {}\n', 'go.mod': 'module example.org/plain\n' },
];
const profile = 'usage:\n  purpose: commercial\n  monthlyActiveUsers: 200000000\n  distribution: [hosted-service]\n';

const git = (cwd, ...args) =>
  execFileSync('git', ['-c', 'user.name=example', '-c', 'user.email=example@example.org', ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
  });

const addresses = [];
for (let index = 0; index < count; index++) {
  const repository = join(folder, `repository-${String(index + 1).padStart(2, '0')}`);
  const files = { ...contents[index % contents.length], ...(index % 2 === 0 ? { '.ai-licence.yaml': profile } : {}) };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(repository, name)), { recursive: true });
    writeFileSync(join(repository, name), text);
  }
  git(repository, 'init', '--quiet');
  git(repository, 'add', '--all');
  git(repository, 'commit', '--quiet', '--message', 'Start');
  addresses.push(pathToFileURL(repository).href);
}
writeFileSync(join(folder, 'repositories.txt'), `${addresses.join('\n')}\n`);
console.log(`${String(count)} repositories, listed in ${join(folder, 'repositories.txt')}`);
