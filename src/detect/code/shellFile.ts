import type { Reference, Role } from '../../domain/reference';
import type { CommentToken } from '../../parse/codeComments';
import type { Detector } from '../detector';
import type { Language } from '../language';

import { commentReferences, mentions } from './commentReferences';
import { namespaceOfProvider } from './hosts';
import { isOllamaTag } from './listedTags';
import { listsOfServer } from './everydayNames';
import { inlineProgramReferences } from './inlinePrograms';
import { looksLikeOwnFolder } from './plausibleId';
import { shellReferences } from './shellCommands';
import { commandForms } from './shellForms';
import { shellLists } from './shellLists';
import { shellTexts } from './shellTexts';
import { modelfileBases } from './textReferences';

const languages: ReadonlySet<Language> = new Set(['shell', 'powershell', 'batch', 'makefile']);
const ownerAndName = /^[A-Za-z0-9][A-Za-z0-9.-]+\/[A-Za-z][\w.-]+$/;
const commentLine = /^[ \t]*(?:#|::|rem\b)[^\n]*/gim;

/** Shell scripts, PowerShell, batch files and Makefiles. */
export const shellFile: Detector = {
  forms: [
    ...new Set(commandForms.map(({ form }) => form)),
    'shell-argument',
    'shell-model-flag',
    'shell-model-args',
    'shell-variable',
    'shell-weight-file',
    'shell-request-body',
    'shell-install',
  ],
  accepts: (file) => languages.has(file.language) || /^(?:procfile|jenkinsfile)$/.test(file.baseName),
  detect: (source, file) => {
    const comments = [...source.text.matchAll(commentLine)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    // In a Jenkinsfile a script of several lines stands between triple quotes.
    const text = file.baseName === 'jenkinsfile' ? source.text.replace(/"""|'''/g, '   ') : source.text;
    const blanked = text.replace(commentLine, (line) => ' '.repeat(line.length));
    const found = [
      ...shellReferences(blanked, 0, file.role),
      ...shellLists(blanked, 0, file.role),
      ...shellTexts(blanked, 0, file.role),
      ...modelfileBases(blanked, 0, file.role),
      ...inlineProgramReferences(source.text, 0, file.role),
      ...freeIds(blanked, file.role),
      ...commentReferences(source.text, comments.filter(isProse(source.text)), file),
    ];
    const taken = new Set(found.filter(({ tier }) => tier !== 'C').map(({ span }) => span.start));
    const listed = listsOfServer(blanked, 0, file.role).filter(({ span }) => !taken.has(span.start));
    return {
      references: [...found, ...listed],
      problems: [],
    };
  },
};

/** `#SBATCH --job-name=…` speaks to what runs the script. */
function isProse(text: string): (comment: CommentToken) => boolean {
  return ({ start }) => !/^#(?:SBATCH|PBS|BSUB|\$)/.test(text.slice(start, start + 7));
}

/** `docker build -t owner/name`, `docker push owner/name`. */
const namesImage =
  /(?:\s(?:-t|--tag)[ =]|\b(?:docker|podman|nerdctl|buildah)\s+(?:image\s+)?(?:push|pull|tag|rmi?)\s+(?:-\w+\s+)*)["']?$/;
const longestFlag = 60;

/** Ids with an owner or in quotes that stand free: arguments of the project's own scripts and functions, items of loops and lists. */
function freeIds(text: string, role: Role): Reference[] {
  return mentions(text, 0, role)
    .filter(({ span }) => !namesImage.test(text.slice(Math.max(0, span.start - longestFlag), span.start)))
    .filter(
      ({ form, literal, span }) =>
        (form === 'comment-literal' && isQuotedWord(text, span.start)) ||
        (form.startsWith('comment-') &&
          (isOllamaTag(behindProvider(literal)) ||
            (ownerAndName.test(behindProvider(literal)) && !looksLikeOwnFolder(literal)))),
    )
    .map((reference) => ({ ...reference, form: 'shell-argument' }));
}

/** `openrouter/acme/wind-7b` and `ollama/wind:7b` without whoever serves them. */
function behindProvider(literal: string): string {
  const cut = literal.indexOf('/');
  const rest = literal.slice(cut + 1);
  return /[/:]/.test(rest) && namespaceOfProvider(literal.slice(0, Math.max(cut, 0))) !== undefined ? rest : literal;
}

/** `pull_model "name"`, `default="name"`: the quotes begin a word of the shell, and are none inside another one. */
function isQuotedWord(text: string, start: number): boolean {
  return /[\s=]/.test(text.charAt(start - 2));
}
