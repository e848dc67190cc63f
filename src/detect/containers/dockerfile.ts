import type { Reference, Role } from '../../domain/reference';
import { type DockerInstruction, parseDockerfile } from '../../parse/dockerfileLines';
import { inlineProgramReferences } from '../code/inlinePrograms';
import { shellReferences, weightFilesOf } from '../code/shellCommands';
import { shellLists } from '../code/shellLists';
import { commentedSettings } from '../config/commentedSettings';
import { isDistinctive } from '../config/literalShape';
import { isHubKey, isModelVariable } from '../config/modelKeys';
import { namespaceOfKey } from '../config/providerNamespaces';
import { referencesInValue } from '../config/valueReference';
import type { Detector } from '../detector';

import { imageReferences } from './imageReference';
import { servingArguments } from './servingArguments';
import { openInlineScripts } from './shellScript';

const from = /^((?:--\S+\s+)*)(\S+)(?:\s+AS\s+(\S+))?/i;
/** `${BASE}`, `$BASE:${TAG}`: the name of the image is a variable. */
const variableAsImage = /^\$\{?(\w+)\}?(?:[:@]\S+)?$/;
/** A second sign of equality is a slip, and says the same to a reader. */
const assignments = /([A-Za-z_]\w*)(?:={1,2}|\s+)("[^"]*"|'[^']*'|[^\s"']+)/g;
const quoted = /(["'])([\w.:/@-]{5,120})\1/g;
const stageSource = /^--from=(\S+)/;

/** Dockerfiles: base images, variables that name models, and models given to commands. */
export const dockerfile: Detector = {
  forms: ['dockerfile-from', 'dockerfile-env', 'dockerfile-command', 'dockerfile-literal'],
  accepts: (file) => file.language === 'dockerfile',
  detect: (source, file) => {
    const { instructions, comments } = parseDockerfile(source.text);
    const stages = new Set<string>();
    const images = imageDefaults(instructions);
    const references = instructions.flatMap((instruction) => [
      ...referencesOf(instruction, stages, images, file.role),
      ...quotedLiterals(instruction, file.role),
    ]);
    references.push(...startedPrograms(instructions, file.role));
    return { references: [...references, ...commentedSettings({ comments, text: source.text, file })], problems: [] };
  },
};

/** What `ARG` or `ENV` gives to a name, without quotes. */
interface Assigned {
  readonly name: string;
  readonly value: string;
  readonly start: number;
}

function assignedIn(args: string, offset: number): Assigned[] {
  return [...args.matchAll(assignments)].map(({ 0: all, 1: name = '', 2: written = '', index }) => {
    const inQuotes = /^["']/.test(written);
    const start = offset + index + all.length - written.length + (inQuotes ? 1 : 0);
    return { name, value: inQuotes ? written.slice(1, -1) : written, start };
  });
}

/** What arguments before the first stage hold; an image may be one of them: `ARG BASE=vllm/vllm-openai:v0.6.0`. */
function imageDefaults(instructions: readonly DockerInstruction[]): ReadonlyMap<string, Assigned> {
  const first = instructions.findIndex(({ name }) => name === 'FROM');
  return new Map(
    instructions
      .slice(0, Math.max(first, 0))
      .filter(({ name }) => name === 'ARG')
      .flatMap(({ args, span }) => assignedIn(args, span.start))
      .map((each) => [each.name, each]),
  );
}

function referencesOf(
  { name, args, span }: DockerInstruction,
  stages: Set<string>,
  images: ReadonlyMap<string, Assigned>,
  role: Role,
): Reference[] {
  switch (name) {
    case 'FROM': {
      const match = from.exec(args);
      const image = match?.[2];
      if (image === undefined) return [];
      const known = stages.has(image.toLowerCase()) || image === 'scratch';
      if (match?.[3] !== undefined) stages.add(match[3].toLowerCase());
      const given = images.get(variableAsImage.exec(image)?.[1] ?? '');
      if (given !== undefined) return imageReferences(given.value, given.start, { role, form: 'dockerfile-from' });
      return known
        ? []
        : imageReferences(image, span.start + (match?.[1]?.length ?? 0), { role, form: 'dockerfile-from' });
    }
    case 'ADD':
    case 'COPY': {
      const files = weightFilesOf(args.replace(/["',[\]]/g, ' '), span.start, role);
      const image = stageSource.exec(args)?.[1] ?? '';
      if (!image.includes('/') || stages.has(image.toLowerCase())) return files;
      return [...imageReferences(image, span.start + '--from='.length, { role, form: 'dockerfile-from' }), ...files];
    }
    case 'ENV':
    case 'ARG':
      return [...variables(args, span.start, role), ...shellLists(args, span.start, role)];
    case 'RUN':
      return [
        ...shellReferences(openInlineScripts(args), span.start, role),
        ...shellLists(args, span.start, role),
        ...inlineProgramReferences(args, span.start, role),
        ...servingArguments(args, span.start, role, 'dockerfile-command'),
      ];
    case 'CMD':
    case 'ENTRYPOINT': {
      const words = wordsOf(args);
      return [
        ...shellReferences(words, span.start, role),
        ...servingArguments(words, span.start, role, 'dockerfile-command'),
      ];
    }
    default:
      return [];
  }
}

/** The JSON form is a list of words; without its punctuation it reads as the shell form. */
function wordsOf(args: string): string {
  return args.trimStart().startsWith('[') ? args.replace(/["',[\]]/g, ' ') : args;
}

/** What an entry point is started with: `ENTRYPOINT ["ollama"]` before `CMD ["run", "llama3"]`. */
function startedPrograms(instructions: readonly DockerInstruction[], role: Role): Reference[] {
  const found: Reference[] = [];
  let entry: DockerInstruction | undefined;
  for (const instruction of instructions) {
    if (instruction.name === 'FROM') entry = undefined;
    else if (instruction.name === 'ENTRYPOINT') entry = instruction;
    else if (instruction.name === 'CMD' && entry !== undefined) {
      const { args, span } = entry;
      const gap = ' '.repeat(Math.max(1, instruction.span.start - span.start - args.length));
      found.push(...shellReferences(wordsOf(args) + gap + wordsOf(instruction.args), span.start, role));
    }
  }
  return found;
}

/** Quoted ids in scripts that a Dockerfile carries, such as here-documents in Python. */
function quotedLiterals({ name, args, span }: DockerInstruction, role: Role): Reference[] {
  if (name !== 'RUN' && name !== 'COPY') return [];
  return [...args.matchAll(quoted)].flatMap((match) => {
    const value = match[2] ?? '';
    const start = span.start + match.index + 1;
    if (!isDistinctive(value)) return [];
    const context = { form: 'dockerfile-literal', tier: 'C', namespace: 'any', role, kind: 'model' } as const;
    return referencesInValue({ value, raw: value, span: { start, end: start + value.length } }, context);
  });
}

function variables(args: string, offset: number, role: Role): Reference[] {
  return assignedIn(args, offset)
    .filter(({ name }) => isModelVariable(name))
    .flatMap(({ name, value, start }) =>
      referencesInValue(
        { value, raw: value, span: { start, end: start + value.length } },
        {
          form: 'dockerfile-env',
          tier: isHubKey(name) ? 'A' : 'B',
          namespace: namespaceOfKey(name) ?? 'any',
          role,
          kind: 'model',
        },
      ),
    );
}
