import type { Language } from '../language';

/** What a local name stands for. */
export interface ImportedName {
  readonly module: string;
  readonly name: string;
}

/** The modules a file imports, one a line, and the local names its imports bind. */
export interface Imports {
  readonly modules: string;
  readonly names: ReadonlyMap<string, ImportedName>;
}

const pythonFrom = /^[ \t]*from[ \t]+([\w.]+)[ \t]+import[ \t]+(\([^)]{0,1500}|[^\n#]{0,1500})/gm;
const pythonImport = /^[ \t]*import[ \t]+([\w., \t]{1,300})/gm;
const scriptImport = /\bimport\s+(?:type\s+)?([\w$*{},\s]{1,600}?)\s*from\s*['"]([^'"\n]{1,200})['"]/g;
const scriptRequire =
  /\b(?:const|let|var)\s+([\w$:{},\s]{1,300}?)\s*=\s*(?:await\s+)?(?:require|import)\(\s*['"]([^'"\n]{1,200})['"]/g;
/** Part of every match of the pattern above, which looks behind every declaration. */
const callOfModule = /\b(?:require|import)\(/;
const sideImport = /\bimport\s*\(?\s*['"]([^'"\n]{1,200})['"]/g;
const anyImport =
  /^[ \t]*(?:global[ \t]+)?(?:import|using|use|require|require_relative|library|open|alias|#include|source|@import)\b[ \t("'<]*(?:static[ \t]+|package:|func[ \t]+)?([\w./:@\\-]{2,200})/gm;
const goImport = /^[ \t]*(?:[\w.]{1,40}[ \t]+)?"([\w.-]{1,80}(?:\/[\w.@-]{1,80}){1,12})"[ \t]*$/gm;

/** `oai "github.com/…/go-openai"`: a Go package under another name. */
const goAlias = /^[ \t]*(?:import[ \t]+)?([A-Za-z]\w{0,40})[ \t]+"(?:[\w.@-]+\/)*?([\w.-]{1,80})(?:\/v\d+)?"[ \t]*$/gm;

const bindingPatterns: Readonly<Partial<Record<Language, readonly RegExp[]>>> = {
  javascript: [scriptImport, scriptRequire],
  typescript: [scriptImport, scriptRequire],
};
const modulePatterns: Readonly<Partial<Record<Language, readonly RegExp[]>>> = {
  javascript: [sideImport],
  typescript: [sideImport],
  python: [],
  go: [anyImport, goImport],
};

/** Reads the import statements of a file with patterns of bounded length; comments and strings may add a module too many. */
export function importsOf(text: string, language: Language): Imports {
  const modules = new Set<string>();
  const names = new Map<string, ImportedName>();
  const bind = (list: string, module: string): void => {
    for (const item of list.replace(/[(){}\\]/g, ' ').split(',')) {
      const match = /^\s*(?:type\s+)?([\w$*.]+)(?:\s*(?:\bas\b|:)\s*([\w$]+))?/.exec(item);
      if (match?.[1] !== undefined) names.set(match[2] ?? match[1], { module, name: match[1] });
    }
  };
  for (const pattern of bindingPatterns[language] ?? []) {
    if (pattern === scriptRequire && !callOfModule.test(text)) continue;
    for (const [, list = '', module = ''] of text.matchAll(pattern)) {
      modules.add(module);
      bind(list, module);
    }
  }
  if (language === 'python') {
    for (const [, module = '', list = ''] of text.matchAll(pythonFrom)) {
      modules.add(module);
      bind(list, module);
    }
    for (const [, list = ''] of text.matchAll(pythonImport)) {
      for (const item of list.split(',')) {
        const [module = '', , alias] = item.trim().split(/\s+/);
        if (module === '') continue;
        modules.add(module);
        names.set(alias ?? module, { module, name: module });
      }
    }
  }
  if (language === 'go') {
    for (const [, alias = '', path = ''] of text.matchAll(goAlias)) {
      const module = path.replace(/^go-|(?:-sdk)?-go$/g, '');
      if (alias !== 'import') names.set(alias, { module, name: module });
    }
  }
  for (const pattern of modulePatterns[language] ?? [anyImport]) {
    for (const [, module = ''] of text.matchAll(pattern)) modules.add(module);
  }
  return { modules: [...modules].join('\n').toLowerCase(), names };
}

/** A chain by the names that its module has for it: `spacy.load` of what `from spacy import load as load_spacy` calls `load_spacy`. */
export function importedChain({ names }: Imports, chain: string): string | undefined {
  const head = /^[\w$]+/.exec(chain)?.[0] ?? '';
  const imported = names.get(head);
  if (imported === undefined || imported.module.startsWith('.')) return undefined;
  const { module, name } = imported;
  return (name === module || name === '*' ? module : `${module}.${name}`) + chain.slice(head.length);
}
