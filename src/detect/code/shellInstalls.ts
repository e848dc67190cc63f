import type { Reference, Role } from '../../domain/reference';
import type { ShellWord } from '../../parse/shellWords';
import { templateMark } from '../../parse/templateMask';
import { imageReferences } from '../containers/imageReference';
import { condaSpecSite } from '../manifests/condaName';
import type { PackageSite } from '../manifests/packageSite';
import { fetchedRequirement } from '../manifests/pythonSite';

import { wordPattern } from './shellBaseWords';

interface Installer {
  readonly words: readonly [RegExp, ...RegExp[]];
  /** A purl type, or `conda` for its match specifications. */
  readonly type: string;
  /** Flags that are followed by something else than a package. */
  readonly valueFlags?: RegExp;
  /** The command runs one package, and hands the rest on to it. */
  readonly runs?: true;
  /** Only what stands behind this flag is a package. */
  readonly flag?: RegExp;
}

const commonFlags =
  /^(?:-r|-c|-e|-i|--requirement|--constraint|--index-url|--extra-index-url|--editable|--find-links|-f|--target|-t|--python|--platform|--features|--version|-v|--prefix)$/;
const condaFlags = /^(?:-n|--name|-c|--channel|-p|--prefix|--file|--solver)$/;
const systemFlags = /^(?:-t|-o|--target-release|--option|--repository|-X)$/;
const containerFlags =
  /^(?:-p|--publish|-v|--volume|-e|--env|--env-file|--name|--network|--net|--gpus|-m|--memory|--cpus|--shm-size|--ipc|-u|--user|-w|--workdir|--entrypoint|--restart|--device|--mount|-l|--label|-h|--hostname|--add-host|--runtime|--ulimit|--cap-add|--security-opt|--platform|--pull|--log-opt|--ip|--dns)$/;

const installers: readonly Installer[] = [
  { words: [/^uv$/, /^pip$/, /^install$/], type: 'pypi' },
  { words: [/^pip[\d.]*$|^pipx$/, /^install$/], type: 'pypi' },
  { words: [/^(?:uv|poetry|pdm|rye|pixi)$/, /^add$/], type: 'pypi' },
  { words: [/^uv$/, /^tool$/, /^install$/], type: 'pypi' },
  { words: [/^uv$/, /^tool$/, /^run$/], type: 'pypi', runs: true },
  { words: [/^uv$/, /^run$/], type: 'pypi', flag: /^--with$/ },
  { words: [/^uvx$/], type: 'pypi', runs: true },
  { words: [/^pipx$/, /^run$/], type: 'pypi', runs: true },
  { words: [/^(?:conda|mamba|micromamba)$/, /^(?:install|create)$/], type: 'conda', valueFlags: condaFlags },
  { words: [/^npm$|^pnpm$|^bun$/, /^(?:i|install|add)$/], type: 'npm' },
  { words: [/^yarn$/, /^add$/], type: 'npm' },
  { words: [/^pnpm$|^yarn$/, /^dlx$/], type: 'npm', runs: true },
  { words: [/^npx$|^bunx$/], type: 'npm', runs: true },
  { words: [/^cargo$/, /^(?:add|install)$/], type: 'cargo' },
  { words: [/^go$/, /^(?:get|install)$/], type: 'golang' },
  { words: [/^gem$/, /^install$/], type: 'gem' },
  { words: [/^dotnet$/, /^add$/, /^package$/], type: 'nuget' },
  { words: [/^composer$/, /^require$/], type: 'composer' },
  { words: [/^brew$/, /^(?:install|reinstall|upgrade)$/], type: 'brew' },
  { words: [/^apt(?:-get|itude)?$/, /^(?:-\w+|--[\w-]+)$/, /^install$/], type: 'deb', valueFlags: systemFlags },
  { words: [/^apt(?:-get|itude)?$/, /^install$/], type: 'deb', valueFlags: systemFlags },
  { words: [/^apk$/, /^add$/], type: 'apk', valueFlags: systemFlags },
  { words: [/^(?:dnf|yum|microdnf)$/, /^install$/], type: 'rpm' },
  { words: [/^nix-shell$/], type: 'nix', flag: /^(?:-p|--packages)$/ },
  {
    words: [/^(?:docker|podman|nerdctl)$/, /^(?:run|pull|create)$/],
    type: 'docker',
    runs: true,
    valueFlags: containerFlags,
  },
];
const editable = /^(?:-e|--editable)$/;
const nameOf: Readonly<Record<string, RegExp>> = {
  pypi: /^([A-Za-z0-9][\w.-]*)((?:\[[\w,. -]*\])?)\s*((?:@?[\d.]+$|[=<>!~]=?=?[\w.*+!,<>=~ -]*)?)$/,
  npm: /^((?:@[\w.-]+\/)?[a-z0-9][\w.-]*)()(?:@([\w.^~<>=*-]+))?$/i,
  cargo: /^([A-Za-z][\w-]*)()(?:@([\w.^~<>=*-]+))?$/,
  golang: /^([\w.-]+\.[a-z]+\/[\w./-]+?)()(?:\/\.\.\.)?(?:@([\w.-]+))?$/,
  gem: /^([A-Za-z][\w-]*)()()$/,
  nuget: /^([A-Za-z][\w.]*)()()$/,
  composer: /^([a-z0-9][\w.-]*\/[\w.-]+)()(?::(\S+))?$/,
};
const systemName = /^([a-z0-9][\w.+-]*)()(?:[=@]([\w.+:~-]+))?$/;
/** How Debian and Alpine name what they pass on of the Python Package Index. */
const pythonOfSystem = /^(?:python3|py3)-/;

const firstWord = wordPattern(installers.map(({ words }) => words[0]));

/** Packages that a command installs or runs: `pip install openai`, `npx promptfoo`, `docker run ollama/ollama`. */
export function installReferences(words: readonly ShellWord[], bases: readonly string[], role: Role): Reference[] {
  for (let i = 0; i < words.length; i += 1) {
    if (!firstWord.test(bases[i] ?? '')) continue;
    const installer = installers.find(({ words: parts }) => parts.every((part, k) => part.test(bases[i + k] ?? '')));
    if (installer === undefined) continue;
    return packages(words.slice(i + installer.words.length), installer, role);
  }
  return [];
}

function packages(words: readonly ShellWord[], installer: Installer, role: Role): Reference[] {
  const { type, runs, flag, valueFlags = commonFlags } = installer;
  const found: Reference[] = [];
  let behindFlag = false;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined) break;
    if (word.value.startsWith('-')) {
      behindFlag = flag?.test(word.value) === true;
      if (editable.test(word.value) && words[i + 1]?.value.includes('://') === true) continue;
      if (!behindFlag && valueFlags.test(word.value)) i += 1;
      continue;
    }
    if (flag !== undefined && !behindFlag) break;
    // `nix-shell -p a b` goes on; `uv run --with a script.py` does not.
    behindFlag = type === 'nix';
    const named = type === 'docker' ? word : withoutComputedVersion(word);
    if (named !== undefined) found.push(...installedPackage(named, type, role));
    if (runs === true) break;
  }
  return found;
}

/** `torch==${TORCH_VERSION}` names the package all the same; a name that is worked out is none. */
function withoutComputedVersion(word: ShellWord): ShellWord | undefined {
  if (!word.computed && !word.value.includes(templateMark)) return word;
  const name = fixedName.exec(word.value)?.[1];
  return name === undefined ? undefined : { ...word, value: name };
}

const fixedName = new RegExp(
  String.raw`^([^$%{\`=<>!~${templateMark}]+?)(?:[=<>!~]=?=?|(?<=.)@)v?[$%{\`${templateMark}]`,
);

type InstalledSite = Pick<Reference, 'namespace' | 'literal' | 'span' | 'id' | 'version' | 'repository'>;

/** The package of a registry or the image that a word of an installer names. */
export function installedPackage(word: ShellWord, type: string, role: Role): Reference[] {
  if (type === 'docker') {
    const images = imageReferences(word.value, word.start, { role, form: 'shell-install' });
    // Of images called `ai/…` only `docker model` takes the weights.
    return images.filter(({ form }) => form !== 'image-docker-model');
  }
  const site = type === 'conda' ? condaSite(word) : (namedSite(word, type) ?? fetchedSite(word, type));
  return site === undefined ? [] : [{ kind: 'package', ...site, tier: 'A', role, form: 'shell-install' }];
}

function namedSite({ value, start }: ShellWord, type: string): InstalledSite | undefined {
  const match = (nameOf[type] ?? systemName).exec(value);
  const literal = match?.[1];
  if (literal === undefined) return undefined;
  const span = { start, end: start + literal.length };
  const ofPython = nameOf[type] === undefined && pythonOfSystem.test(literal);
  if (ofPython) return { namespace: 'pypi', literal, span, id: literal.replace(pythonOfSystem, '') };
  const version = (match?.[3] ?? '').replace(/^@?(?=\d)/, type === 'pypi' ? '==' : '');
  return { namespace: type, literal, span, ...(version === '' ? {} : { version }) };
}

function condaSite({ value, start }: ShellWord): InstalledSite | undefined {
  const site = condaSpecSite(value, start);
  return site && written(site);
}

/** `git+https://github.com/owner/name.git@main`, `name @ git+https://…`, `…#egg=name`. */
function fetchedSite({ value, start }: ShellWord, type: string): InstalledSite | undefined {
  const site = type === 'pypi' && value.includes('://') ? fetchedRequirement(value, start) : undefined;
  return site && written(site);
}

function written({ namespace, literal, span, id, version, repository }: PackageSite): InstalledSite {
  return {
    namespace,
    literal,
    span,
    ...(id === undefined || id === literal ? {} : { id }),
    ...(version === undefined ? {} : { version }),
    ...(repository === undefined ? {} : { repository }),
  };
}
