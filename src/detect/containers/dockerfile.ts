import type { Reference, Role } from '../../domain/reference';
import { type DockerInstruction, parseDockerfile } from '../../parse/dockerfileLines';
import { commentedSettings } from '../config/commentedSettings';
import { isModelVariable } from '../config/modelKeys';
import { namespaceOfKey } from '../config/providerNamespaces';
import { referencesInValue } from '../config/valueReference';
import type { Detector } from '../detector';

import { imageReferences } from './imageReference';
import { servingArguments } from './servingArguments';

const from = /^((?:--\S+\s+)*)(\S+)(?:\s+AS\s+(\S+))?/i;
const assignments = /([A-Za-z_]\w*)(?:=|\s+)("[^"]*"|'[^']*'|[^\s"']+)/g;
const stageSource = /^--from=(\S+)/;

/** Dockerfiles: base images, variables that name models, and models given to commands. */
export const dockerfile: Detector = {
  forms: ['dockerfile-from', 'dockerfile-env', 'dockerfile-command'],
  accepts: (file) => file.language === 'dockerfile',
  detect: (source, file) => {
    const { instructions, comments } = parseDockerfile(source.text);
    const stages = new Set<string>();
    const references = instructions.flatMap((instruction) => referencesOf(instruction, stages, file.role));
    return { references: [...references, ...commentedSettings({ comments, text: source.text, file })], problems: [] };
  },
};

function referencesOf({ name, args, span }: DockerInstruction, stages: Set<string>, role: Role): Reference[] {
  switch (name) {
    case 'FROM': {
      const match = from.exec(args);
      const image = match?.[2];
      if (image === undefined) return [];
      const known = stages.has(image.toLowerCase()) || image === 'scratch';
      if (match?.[3] !== undefined) stages.add(match[3].toLowerCase());
      return known
        ? []
        : imageReferences(image, span.start + (match?.[1]?.length ?? 0), { role, form: 'dockerfile-from' });
    }
    case 'COPY': {
      const image = stageSource.exec(args)?.[1] ?? '';
      if (!image.includes('/') || stages.has(image.toLowerCase())) return [];
      return imageReferences(image, span.start + '--from='.length, { role, form: 'dockerfile-from' });
    }
    case 'ENV':
    case 'ARG':
      return variables(args, span.start, role);
    case 'RUN':
    case 'CMD':
    case 'ENTRYPOINT':
      return servingArguments(args.replace(/["',[\]]/g, ' '), span.start, role, 'dockerfile-command');
    default:
      return [];
  }
}

function variables(args: string, offset: number, role: Role): Reference[] {
  const references: Reference[] = [];
  for (const match of args.matchAll(assignments)) {
    const [all, name = '', written = ''] = match;
    if (!isModelVariable(name)) continue;
    const quoted = /^["']/.test(written);
    const value = quoted ? written.slice(1, -1) : written;
    const start = offset + match.index + all.length - written.length + (quoted ? 1 : 0);
    const span = { start, end: start + value.length };
    const namespace = namespaceOfKey(name) ?? 'any';
    references.push(
      ...referencesInValue(
        { value, raw: value, span },
        { form: 'dockerfile-env', tier: 'B', namespace, role, kind: 'model' },
      ),
    );
  }
  return references;
}
