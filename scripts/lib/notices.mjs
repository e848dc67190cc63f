import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

/** What the bundles owe to the packages inside them, beside the bundles. */
export const noticesFile = 'THIRD-PARTY-NOTICES.txt';

const packageFolder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;
const licenceFile = /^(?:licen[cs]e|copying|notice)/i;

/** The name, version and licence texts of every package that the files of a bundle come from. */
export async function noticesOf(root, inputs) {
  const folders = [...new Set(inputs.flatMap((input) => packageFolder.exec(input)?.[0] ?? []))].sort();
  const notices = await Promise.all(folders.map((folder) => noticeOf(path.join(root, folder))));
  return `AI Licence Lens contains code of these packages.\n\n${notices.join('\n')}`;
}

async function noticeOf(folder) {
  const { name, version, license, author, repository } = JSON.parse(
    await readFile(path.join(folder, 'package.json'), 'utf8'),
  );
  const files = (await readdir(folder)).filter((file) => licenceFile.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
  const by = `By ${author?.name ?? author ?? 'its authors'}, ${repository?.url ?? repository ?? 'source unknown'}; it carries no text of its licence.`;
  const rule = '='.repeat(80);
  const body = texts.length > 0 ? texts.map((text) => text.trim()).join('\n\n') : by;
  return `${rule}\n${name} ${version} (${license})\n${rule}\n\n${body}\n`;
}
