import type { Match } from '../domain/resolution';
import { withoutBrand } from './foldName';

const selfIdentifying = /^(@(cf|hf)\/|tts_models\/|vocoder_models\/|hf:\/\/)/i;
const letterAndDigit = /[a-z].*\d|\d.*[a-z]/i;
const separator = /[-/:.]/;
const versionLike = /^v\d+([-.]|$)/i;
const word = /[a-z]{2}/i;

/** Words that stand before a number in any text: `step-2`, `base-10`. Such a pair names a model only at a site that says so. */
const ordinaryWords: ReadonlySet<string> = new Set(
  (
    'all area atlas aurora base bin block book box build case chapter class code col command core day deploy dev doc draft edge embed en ' +
    'endpoint error event example exp file final fix flash float form gen general group half health host http image int item iteration ' +
    'job key large layer level line link list lite log loop main major map master max medium meta method min minor mode model month node ' +
    'nova number ocr option orion page part pass patch phase pixel plan point pool port pre pro pull rank rate re red region rel release ' +
    'rest rev review ring role room round row rule run sample scale section seed segment series set shot single site size slot small solar ' +
    'source speech stage standard star state step sub system table tag target task test text tier tile time tiny titan token tool top ' +
    'track tts type unit update utf user value var version video view voice volume web week window work worker year zone'
  ).split(' '),
);

/**
 * True when a name that the catalogue knows can stand alone as evidence that a model is meant: `gpt-4o-mini` can;
 * `base`, `o1`, `command`, `step-2` and `v0.1.0` cannot.
 */
export function isDistinctiveName(name: string): boolean {
  if (selfIdentifying.test(name)) return true;
  if (name.length < 5 || !separator.test(name)) return false;
  const own = name.slice(name.lastIndexOf('/') + 1);
  if (!word.test(own) || versionLike.test(own)) return false;
  // An owner and a name of several parts (`org/whisper-tiny`) say enough without a digit; `src/large` and `select2/tokenizer` do not.
  if (name.includes('/')) return letterAndDigit.test(own) || own.includes('-');
  if (!letterAndDigit.test(name) || isNumberedStep(own.toLowerCase())) return false;
  const words = own
    .toLowerCase()
    .split(/[^a-z0-9]+|(?<=[a-z])(?=\d)/)
    .filter((token) => word.test(token));
  return words.some((token) => !ordinaryWords.has(token));
}


const lowerWords = /^[a-z]{2,}(?:-[a-z]{1,20}){1,5}$/;
/** Words that vendors put behind a model's name to say which one of the family is meant. */
const editions: ReadonlySet<string> = new Set(
  (
    'base cased chat coder dev embed embedding fast flash instant instruct large latest lite max medium micro mini mixtral moderation multilingual nano ' +
    'nemo nightly online plus premier preview pro reasoning reasoner research small stable text tiny turbo ultra uncased vision'
  ).split(' '),
);
/** `mistral:mistral-large-latest`: who serves it. */
const provider = /^[a-z]{3,20}:(?=[a-z]+-)/;
const oneLanguage =
  /(?:\.en|-(?:ar|de|en|es|fr|hi|id|it|ja|ko|nl|pl|pt|ru|th|tr|uk|vi|zh|arabic|chinese|english|french|german|japanese|korean|spanish))$/;

/** `whisper-tiny.en`, `whisper-small-ko` without the language they are for, which stands behind an edition; other names as they are. */
function withoutLanguage(name: string): string {
  const rest = name.replace(oneLanguage, '');
  return rest.includes('-') && isEdition(rest) ? rest : name;
}

/** Products and families that are named like a model. */
const products: ReadonlySet<string> = new Set(['claude-code', 'stable-diffusion', 'dall-e', 'gpt-oss', 'ggml-base', 'openai-whisper', 'faster-whisper']);

/**
 * True when a name without a digit or an owner, such as `gemini-pro` or `mistral-large-latest`, can stand alone once the
 * catalogue knows it: several words, not all of them ordinary, and an edition at the end or the exact name of a model.
 */
function isDistinctiveWording(written: string, exact: boolean): boolean {
  const name = withoutLanguage(written.replace(provider, ''));
  if (!lowerWords.test(name) || products.has(name)) return false;
  const words = name.split('-');
  // `chat-latest` is nothing but editions; `text-moderation-latest` is one by its exact name.
  const says = words.some((each) => !ordinaryWords.has(each) && !editions.has(each));
  if (!says && !(exact && words.length > 2)) return false;
  return exact || editions.has(words.at(-1) ?? '');
}

/** `t5-11b`: a short name and the count of its parameters. */
const sizeAtEnd = /[a-z]\w*-\d{1,3}(?:\.\d)?b$/i;
/** `o1-2024-12-17`, `o3-pro-2025-06-10`: a day says that a model is meant. */
const dated = /^[a-z]\d(?:-[a-z]+)*-20\d\d-[01]\d-[0-3]\d$/;
const shortEdition = /^[a-z]\d-[a-z]+$/;

/** True for a letter, a number and an edition, `o1-pro`; it may stand alone where the catalogue knows it for certain. */
function isShortEdition(name: string): boolean {
  return shortEdition.test(name) && editions.has(name.slice(name.indexOf('-') + 1));
}

/** `yolov8l`, `yolo11n-seg`: a generation and the letter of a size. */
const stockDetector = /^yolo(?:v\d{1,2}|\d{2})[bcelmnstx](?:-(?:cls|obb|pose|seg|world\w*))?$/;
/** `eleven_v3`, `eleven_turbo_v2_5`: a version at the end, under which a service calls its model. */
const versionBehind = /^[a-z]{3,}(?:_[a-z]+){0,3}_v\d(?:_\d)?$/;
/** `gpt_3_5_turbo`: the constant of a library in a setting. A point in the version or an edition behind it, or it is anybody's variable. */
const constantName = /^([a-z]{3,})_v?\d{1,2}((?:_\d{1,2})?)(?:_\d{1,3}b)?((?:_[a-z]+)*)$/;
/** `llava:latest`, `mistral:instruct`: a tag as a model server writes it. */
const serverTag = /^[a-z][\w.-]{2,}:(?:latest|instruct)$/;

/** True when a name, by how the catalogue matched it, is evidence of a model wherever it stands. */
export function standsAlone(name: string, match: Match): boolean {
  const certain = match === 'exact' || match === 'pattern';
  if (isFamilyOfPublisher(name)) return false;
  // The catalogue knows this owner's repositories, and projects are seldom written with capitals: `Kwai-Kolors/Kolors`.
  if (certain && /\/[\w.-]*[A-Z]/.test(name)) return true;
  if (match !== 'exact' && isShortWithForeignWord(name)) return false;
  return (
    isDistinctiveName(name) ||
    isDistinctiveWording(name, match === 'exact') ||
    (match === 'exact' && versionBehind.test(name)) ||
    (certain && (isConstant(name) || isShortEdition(name) || sizeAtEnd.test(name) || dated.test(name) || stockDetector.test(name) || serverTag.test(name)))
  );
}

function isConstant(name: string): boolean {
  const [, head = '', point = '', words = ''] = constantName.exec(name.toLowerCase()) ?? [];
  if (head === '' || ordinaryWords.has(head) || point + words === '') return false;
  return words.split('_').every((each) => each === '' || editions.has(each) || keyedEditions.has(each));
}

const oneWord = /^[a-z]+$/;

/** `google-gemini`, `Google/Gemini`: a publisher and its family as providers and clients are called; no number, no edition says which model. */
function isFamilyOfPublisher(name: string): boolean {
  const bare = withoutBrand(name.toLowerCase().replace('/', '-'));
  return bare !== undefined && oneWord.test(bare) && !isEdition(bare);
}

const shortWithWord = /^[a-z]{1,2}-?\d+(?:\.\d+)?[-_:]([a-z]+(?:\d+[a-z]+)*)(?![a-z\d])(.*)$/i;
const sizeOrDay = /\d[bm]\b|20\d\d/i;

/** True for one or two letters, a number and a word that no vendor puts there: `SD3-Jerry`, `T5-cache`, `k3-soc-thermal`, the film `o4-CwDo2zpg`. */
function isShortWithForeignWord(name: string): boolean {
  const [, first, rest = ''] = shortWithWord.exec(name) ?? [];
  const word = first?.toLowerCase();
  if (sizeOrDay.test(rest)) return false;
  return word !== undefined && !editions.has(word) && !keyedEditions.has(word);
}

/** More words that say which one of a family is meant, where the key already speaks of a model. */
const keyedEditions: ReadonlySet<string> = new Set(
  'audio beta character code coding experimental free haiku image light long ocr opus realtime research sonnet speech thinking video vl'.split(' '),
);
/** Families whose plain name is a word of everyday language. */
const everydayNames: ReadonlySet<string> = new Set(
  'chatterbox cogito eleven galactica ideogram inflection laguna parakeet perceptron pika runway salamandra voyage wayfarer'.split(' '),
);
const numbered = /^([a-z]+)-?\d+((?:-[a-z]+)+)$/;

/**
 * True for a value under a general key that only starts like a model: `voyage-plan`, `runway-cleared`, `step-1-install`. Without
 * the exact name of a model, words alone need an edition at their end, and a single word must not be one of everyday language.
 */
export function isOrdinaryPhrase(written: string, exact: boolean): boolean {
  if (exact) return false;
  const name = withoutLanguage(written);
  if (everydayNames.has(name)) return true;
  return isNumberedStep(name) || (lowerWords.test(name) && !isEdition(name) && countEditions(name) < 2);
}

/** A heading or an anchor such as `step-1-install` or `Step3-Recommended`: an ordinary word, its number and words that name no edition. */
function isNumberedStep(name: string): boolean {
  const [, head = ''] = numbered.exec(name) ?? [];
  return ordinaryWords.has(head) && !isEdition(name);
}

/** `distilbert-base-uncased-distilled-squad`: what somebody added to a name stands behind its editions. */
function countEditions(name: string): number {
  return name.split('-').filter((each) => editions.has(each)).length;
}

function isEdition(name: string): boolean {
  const last = name.slice(name.lastIndexOf('-') + 1);
  return editions.has(last) || keyedEditions.has(last);
}
