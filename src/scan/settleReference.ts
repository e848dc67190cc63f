import { isOrdinaryPhrase, standsAlone } from '../catalogue/distinctiveName';
import { looksLikeOwnFolder } from '../detect/code/plausibleId';
import type { Reference } from '../domain/reference';
import type { Resolution } from '../domain/resolution';

import { isInProjectFolder } from './projectFolders';

/**
 * Decides whether a reference counts once the catalogue has spoken, and at which tier.
 * A definite site counts whatever the catalogue says (tier E when it knows nothing); a generic key needs a known id;
 * a bare literal needs a known id that means nothing else. Packages count when the catalogue knows them as AI packages;
 * a neighbour of AI work that carries and calls no model is none.
 */
export function settleReference(reference: Reference, resolution: Resolution): Reference | undefined {
  const known = resolution.kind === 'model' || resolution.kind === 'package';
  switch (reference.kind) {
    case 'package':
      return resolution.kind === 'package' && resolution.aiPackage.role !== 'neighbour' ? reference : undefined;
    case 'dataset':
    case 'licence':
      return reference;
    case 'model':
      break;
  }
  switch (reference.tier) {
    case 'A':
      if (resolution.kind !== 'unknown') return reference;
      return isStandIn(reference) ? undefined : { ...reference, tier: 'E' };
    case 'B':
      if (routersWord.test(reference.literal)) return undefined;
      // Words of everyday language, and constants without a version, are models only by the exact name of one.
      if (
        resolution.match !== 'exact' &&
        resolution.kind !== 'ambiguous' &&
        (needsExactName(reference) || isStandIn(reference))
      )
        return undefined;
      if (reference.namespace === 'any' && isOrdinaryPhrase(nameOf(reference), resolution.match === 'exact'))
        return undefined;
      if (known || resolution.kind === 'ambiguous') return reference;
      return namesRepository(reference) ? { ...reference, tier: 'E' } : undefined;
    case 'C':
      // Beside models that are known it may be one; alone it is any word.
      if (reference.form === 'listed-name') return undefined;
      if (ofCommunity.test(reference.literal) && !known) return { ...reference, tier: 'E' };
      return known && countsAlone(reference, resolution) ? reference : undefined;
    case 'D':
    case 'E':
      return reference;
  }
}

/** Accounts that hold nothing but weights which others have published, in one format. */
const ofCommunity = /^(?:litert|lmstudio|mlx|onnx)-community\/[\w.-]+$/i;
/** What applications call the choice between makers, and engines that run a model; no API and no hub has one of that name. */
const routersWord = /^(?:chatgpt|claude|gemini|(?:openai|faster)[-_]whisper|whisper[-_.]?cpp|whisperx)$/i;
/** Words with which tests and guides say that a name is no model's. */
const standIn =
  /(?:^|[-_.:/])(?:something|whatever|irrelevant|no-?models?|(?:not-)?important|ignored?\d*|doesnt|nonexistent|wrong|broken|models?[-_](?:name|id)|some[-_]?models?)(?:$|[-_.:/])/i;
const testName = /(?:^|[-_.:/])tests?(?:$|[-_.:/])/i;

function isStandIn({ literal, role }: Reference): boolean {
  return standIn.test(literal) || (testName.test(literal) && (role === 'test' || !literal.includes('/')));
}

/** Variables and flags that are called after a model have nothing else with an owner and a name of several words. */
const ofSettings: ReadonlySet<string> = new Set(
  'compose-environment config-env-variable dockerfile-env dotenv-model env-default flag-default shell-model-flag shell-variable'.split(
    ' ',
  ),
);
const ownedName = /^[A-Za-z0-9][\w.-]+\/[A-Za-z0-9]+[-_][\w.-]+$/;

function namesRepository({ form, literal }: Reference): boolean {
  return ofSettings.has(form) && ownedName.test(literal) && !looksLikeOwnFolder(literal);
}

function needsExactName({ form, namespace, literal }: Reference): boolean {
  return (
    form === 'everyday-name' ||
    (namespace === 'symbol' && !/\d/.test(literal) && isOrdinaryPhrase(dashed(literal), false))
  );
}

/** `QWEN_TURBO`, `DeepseekChat` as words. */
function dashed(symbol: string): string {
  return symbol.replace(/_|(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}

/** `qwen35-toolkit`, `llama-3.1-server`: software that is called after the model it works with. */
const software =
  /^[^/]+[-_](?:api|app|benchmarks?|bot|cli|client|configs?|convert(?:er)?|demo|deploy(?:ment)?|docker|endpoint|examples?|fine-?tun(?:e|ing)|gateway|pipeline|plugin|predictor|proxy|sa|repo|runner|scripts?|sdk|server|service|strip|toolkit|tools?|train(?:er|ing)?|ui|upload(?:er)?|utils?|verify|webui|wrapper)$|[-_](?:chainlit|discord|gradio|streamlit|telegram|whatsapp)(?:[-_]|$)/i;

/** `speech/whisper/whisper-large-v3-ko`: more folders than an owner and a name. */
const pathOfSeveral = /^[\w.-]+\/[\w.-]+\/./;

function countsAlone(reference: Reference, { match }: Resolution): boolean {
  const name = nameOf(reference);
  // `key.startsWith("qwen2.")`: how the names of weights begin.
  if (reference.form === 'bare-literal' && name.endsWith('.')) return false;
  if (match === 'derived-probable' && reference.form === 'comment-word' && pathOfSeveral.test(name)) return false;
  if (match !== 'exact' && (isInProjectFolder(name) || software.test(name))) return false;
  // `silero_vad.onnx` and `codeformer.pth` say enough; `base.pt` does not.
  if (reference.namespace === 'weight-file' && /(?:[-_.\d].*|(?:^|[\\/])[a-z]{8,})\.\w+$/i.test(name)) return true;
  // In prose, words under a foreign owner are a project's name as often as a model's: `somebody/stable-diffusion-webui`.
  if (
    match === 'derived-probable' &&
    /^(?:comment-word|config-commented-setting)$/.test(reference.form) &&
    name.includes('/') &&
    !/\d/.test(name)
  )
    return false;
  return standsAlone(name, match);
}

function nameOf({ id, literal }: Reference): string {
  return id ?? literal;
}
