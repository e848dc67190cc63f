import type { Reference, Role } from '../../domain/reference';
import type { CommentToken } from '../../parse/codeComments';
import type { FileKind } from '../fileKind';

import { listsOfServer } from './everydayNames';
import { namesBeside } from './listedNames';
import { isModelKey } from './modelKeys';
import { numberedWords } from './numberedWords';
import { isBareCandidate, isPlausibleId, isWeightFile, isWhisperCppFile, modelFolder } from './plausibleId';
import { mayNameModel, shellReferences } from './shellCommands';

/** A setting that is commented out or shown in a comment: `model = "llama3"`. */
const keyed =
  /\b(\w{0,24}(?:model|llm)\w{0,24})["']?\s{0,4}(?:=>?|:|<-)\s{0,4}["'](\/?[@A-Za-z0-9](?:[\w.@/+~-]|:(?!:)){1,120})(?=["'])/gi;
/** The middle of a setting, which costs less to look for. */
const mayHoldSetting = /(?:model|llm)\w{0,24}["']?\s{0,4}(?:=>?|:|<-)\s{0,4}["']/i;
/** `Salesforce/blip-image-captioning-large`, `FunAudioLLM/SenseVoiceSmall`: an owner and several words, none of them with a digit. */
const ownedWords =
  /(?<![\w.@/#~+-])(?<!:\/\/)[A-Za-z][A-Za-z.-]{1,40}\/[A-Za-z][A-Za-z_.]{0,40}(?:-[A-Za-z_.-]|[a-z][A-Z][A-Za-z])[A-Za-z_.-]{0,80}(?![\w/@-])/g;
/** `deepseek-chat`, `mistral-large-latest`: words that end in one by which vendors tell the editions of a family apart. */
const editionWords =
  /(?<![\w.@:/#~+$-])[a-z]{2,24}(?:-[a-z]{2,24}){0,3}-(?:base|cased|chat|coder|dev|embed|embedding|experimental|fast|flash|instant|instruct|large|latest|lite|medium|max|micro|mini|moderation|multilingual|nano|nemo|online|plus|premier|preview|pro|reasoner|reasoning|research|small|text|tiny|turbo|ultra|uncased|vision)(?![\w/.@-]|\.\w)/g;
/** `Model::Falcon7BInstruct`: a member of a list of models, in an example that a comment shows. */
const member = /\b\w{0,30}Models?(?:Name|Id)?(?:::|\.)([A-Za-z]{2}\w{1,40})/g;
/** `the roberta-large-mnli checkpoint`, `distilgpt2 모델`: a name that the text calls a model. */
const calledModel =
  /(?<![\w.@:/#~+$-])(?:[a-z]{2,20}\d[a-z\d]{0,12}|[a-z]{2,12}-\d|[A-Za-z][\w-]{1,40}\/[a-z][\w.-]{2,60}|[a-z]{2,24}(?:-[a-z\d]{1,20}){2,5})(?=["'`*]{0,2}(?:[ \t](?:models?|checkpoints?|weights)\b(?!\.\w)|[ \t]?(?:모델|モデル|模型)))/g;
const speaksOfModels = /model|checkpoint|weights|모델|モデル|模型/;
const quoted = /(["'`])([@A-Za-z0-9][\w.@:/+~-]{2,120})\1/g;
/** Objects of a cluster by kind and name, and servers by name and port; both are often called after the model they serve. */
const clusterObject =
  /^(?:pods?|svc|services?|deployments?|deploy|statefulsets?|sts|daemonsets?|jobs?|configmaps?|model|workspaces?|nodes?)\/|:(?:[13-9]\d{3}|\d{5})$/;
/** `kubectl get models/…`: of a cluster, not a folder; where a link leads is none either. */
const atCluster = /\b(?:kubectl|oc|k9s|k)\b[^\n]*$/;
const longestCommand = 80;
/** `//gpt-4o`: the sign of a comment that its text follows at once. */
const closeSign = /^(?:\/{2,}|#+|--|;+)(?=\S)/;
const blanks = (sign: string): string => ' '.repeat(sign.length);
/** `crate::Name` is code (`ViT-B-32::laion2b` a pair of OpenCLIP's), and `github:owner/name` a repository of it. */
const otherScheme = /(?<!-\d+)::|^(?:github|gitlab|npm|docker|gh):/i;
/** `llama3.1`, `qwen2.5`: a name and its version, with nothing between them. */
const versioned = /^[a-z]{3,}\d\.\d$/i;
/** Some licences and templates of prompts are called after a model. */
/** `unsloth.ai/docs/models/gemma-4`: a page of some site, without its scheme. */
const sitePage = /^[\w-]+(?:\.[\w-]+)*\.(?:ai|app|co|com|dev|io|net|org)\/[^/]+\/.*\w/i;
/** `Qwen3-capable`: what something else is, not a model. */
const quality =
  /-(?:aware|based|capable|class|compatible|enabled|friendly|native|only|optimi[sz]ed|powered|ready|specific|style)$/i;
const otherKey = /(?:licen[cs]e|template)\w*["']?\s*[:=]\s*["']?$/i;
/** Names of data sets often repeat the model that made or read them. */
const datasetName = /(?:^|[-_])(?:datasets?|mixture|preferences?|pref|prompts|conversations|completions)(?:[-_]|$)/i;
/** A folder of a drawn tree that stands below one in which training writes. */
const trainedBranch =
  /\n([│ ]*)[├└]── (?:outputs?|results?|checkpoints?|ckpts?|runs?|saves?|exp|experiments)\/[^\n]*(?:\n\1[│ ][^\n]*)*\n\1[│ ] +(?:│ +)*[├└]── $/;
const longestTree = 2000;
const maximum = 500;
/** More names than any prose holds; a text beyond is a list or noise. */
const mostMentions = 5000;

/** What comments are called where they stand in code. */
export function roleOfComments(role: Role): Role {
  return role === 'code' || role === 'manifest' ? 'comment' : role;
}

/** Ids in comments: quoted ones and those of commented-out commands. They are mentions, never uses. */
export function commentReferences(text: string, comments: readonly CommentToken[], file: FileKind): Reference[] {
  const role = roleOfComments(file.role);
  const found: Reference[] = [];
  for (const comment of comments) {
    if (found.length >= maximum) break;
    found.push(...mentions(text.slice(comment.start, comment.end), comment.start, role));
  }
  return found.slice(0, maximum);
}

const fetched = /^shell-(?:ollama|spacy)$/;
const hashes = /^[ \t]*#+/gm;
const quotedCommand = /["'](?:ollama|hf|huggingface-cli|vllm|lms|llama-(?:cli|server)) /;

/** Prose as a shell would read it, character for character: the mark of a comment is none here, and commands stand in quotes. */
function commandsIn(prose: string): string {
  const bare = prose.startsWith('#') ? prose.replace(hashes, (mark) => ' '.repeat(mark.length)) : prose;
  return quotedCommand.test(bare) ? bare.replace(/["']/g, ' ') : bare;
}

/** Ids that a stretch of prose quotes, and ids that stand in it as words of their own. */
export function mentions(prose: string, offset: number, role: Role): Reference[] {
  const found = new Map<number, Reference>();
  if (mayNameModel(prose)) {
    const isHashed = prose.startsWith('#');
    for (const command of shellReferences(commandsIn(prose), offset, role)) {
      // Where a comment begins as in a shell, an assignment in it is one of the language around it.
      if (command.kind !== 'model' || (isHashed && command.form === 'shell-variable')) continue;
      // What Ollama or spaCy is told to fetch is an id even when it is a plain word: `ollama pull llama3`.
      found.set(command.span.start, { ...command, tier: fetched.test(command.form) ? 'B' : 'C' });
    }
  }
  const add = (word: string, at: number, form: string): void => {
    // `embedding:GGML:AUTO:acme-7b.gguf`: what a file is for.
    const from = isWeightFile(word) ? word.lastIndexOf(':') + 1 : 0;
    const folder = modelFolder(word);
    const id = word.slice(from, folder !== undefined && word.endsWith('/') ? -1 : undefined);
    const start = offset + at + from;
    if (
      found.size >= mostMentions ||
      found.has(start) ||
      !isBareCandidate(id) ||
      otherScheme.test(id) ||
      sitePage.test(id) ||
      quality.test(id) ||
      otherKey.test(prose.slice(Math.max(0, at - 24), at)) ||
      (prose[at - 2] === '─' && trainedBranch.test(prose.slice(Math.max(0, at - longestTree), at))) ||
      clusterObject.test(id) ||
      (word.startsWith('models/') && isWeightFile(word)) ||
      (folder !== undefined &&
        (prose[at - 1] === '(' || atCluster.test(prose.slice(Math.max(0, at - longestCommand), at)))) ||
      datasetName.test(id)
    )
      return;
    found.set(start, {
      kind: 'model',
      literal: id,
      span: { start, end: start + id.length },
      namespace: isWeightFile(id) || isWhisperCppFile(id) ? 'weight-file' : 'any',
      ...(folder !== undefined && { id: folder }),
      tier: 'C',
      role,
      form,
    });
  };
  for (const match of mayHoldSetting.test(prose) ? prose.matchAll(keyed) : []) {
    const [whole, key = '', id = ''] = match;
    const start = offset + match.index + whole.length - id.length;
    const folder = modelFolder(id);
    if (found.has(start) || !isModelKey(key) || !(folder !== undefined || isPlausibleId(id))) continue;
    const span = { start, end: start + id.length };
    const place = {
      kind: 'model',
      literal: id,
      span,
      namespace: 'any',
      tier: 'B',
      role,
      form: 'comment-literal',
    } as const;
    found.set(start, folder === undefined ? place : { ...place, id: folder });
  }
  for (const match of /["'`]/.test(prose) ? prose.matchAll(quoted) : [])
    add(match[2] ?? '', match.index + 1, 'comment-literal');
  const hasDigit = /\d/.test(prose);
  const text = prose.replace(closeSign, blanks);
  for (const { start, end } of hasDigit ? numberedWords(text) : []) {
    const id = prose.slice(start, end).replace(/[.:/-]+$/, '');
    if (/\d/.test(id) && (/[-:/]/.test(id) || versioned.test(id))) add(id, start, 'comment-word');
  }
  for (const { 0: whole, 1: name = '', index } of hasDigit && prose.includes('Model') ? prose.matchAll(member) : []) {
    const start = offset + index + whole.length - name.length;
    if (found.has(start) || !/\d/.test(name)) continue;
    const span = { start, end: start + name.length };
    found.set(start, {
      kind: 'model',
      literal: name,
      span,
      namespace: 'symbol',
      tier: 'B',
      role,
      form: 'comment-word',
    });
  }
  for (const { 0: word, index } of prose.includes('-') ? text.matchAll(editionWords) : [])
    add(word, index, 'comment-word');
  for (const { 0: word, index } of prose.includes('/') ? text.matchAll(ownedWords) : [])
    add(word.replace(/[.-]+$/, ''), index, 'comment-word');
  for (const { 0: literal, index } of speaksOfModels.test(prose) ? text.matchAll(calledModel) : []) {
    const start = offset + index;
    // A word alone or with one digit, however it is quoted, could not stand for itself.
    if ((found.has(start) && /-\D|-.+-/.test(literal)) || datasetName.test(literal) || !isPlausibleId(literal))
      continue;
    const span = { start, end: start + literal.length };
    found.set(start, { kind: 'model', literal, span, namespace: 'any', tier: 'B', role, form: 'everyday-name' });
  }
  for (const listed of [
    ...listsOfServer(prose, offset, role),
    ...namesBeside(prose, [...found.values()], offset, role),
  ])
    if (!found.has(listed.span.start)) found.set(listed.span.start, listed);
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}
