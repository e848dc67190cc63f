import type { ShellWord } from '../../parse/shellWords';

import { inside } from './shellItems';

/** What the variables of a script have been given so far. */
export type Given = Map<string, ShellWord>;

const assignment = /^([A-Za-z_]\w*)=([\s\S]+)$/;
const fallback = /^\$\{\w+:?[-=]["']?([^${}"']+)["']?\}$/;
const named = /^\$([A-Za-z_]\w*)$|^\$\{([A-Za-z_]\w*)\}$|^\$\(([A-Za-z_]\w*)\)$/;
/** Words before an assignment that leave it one. */
const declaring = /^(?:export|local|declare|readonly|typeset|set|then|else|do|-\w+)$/;

/** The literal that a word stands for when it is nothing but a variable of the script: `vllm serve "$MODEL"`. */
export function givenWord(word: ShellWord, given: Given): ShellWord {
  const [, plain, braced, made] = (word.computed && named.exec(word.value)) || [];
  return given.get(plain ?? braced ?? made ?? '') ?? word;
}

/** Remembers what a command line gives to variables: `MODEL=…`, `export MODEL="${MODEL:-…}"`, `MODEL ?= …`, `$Model = "…"`. */
export function noteGiven(words: readonly ShellWord[], given: Given): void {
  const [name, operator, value] = words;
  if (name !== undefined && value !== undefined && /^[:?]?:?=$/.test(operator?.value ?? '')) {
    note(name.value.replace(/^\$/, ''), value, given);
    return;
  }
  for (const word of words) {
    const match = assignment.exec(word.value);
    if (match === null && !declaring.test(word.value)) return;
    if (match !== null) note(match[1] ?? '', inside(word, match[2] ?? ''), given);
  }
}

function note(name: string, word: ShellWord, given: Given): void {
  const literal = fallback.exec(word.value)?.[1];
  if (literal !== undefined) {
    const start = word.start + word.value.lastIndexOf(literal);
    given.set(name, { value: literal, start, end: start + literal.length, computed: false });
  } else if (word.computed) given.delete(name);
  else given.set(name, word);
}
