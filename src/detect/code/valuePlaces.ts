import { isModelKey } from './modelKeys';
import { lastSegment, normalKey, type Frame, type Place, type Site } from './sites';

/** Where a value ends up once wrappers are looked through: conversions, environment getters, field defaults. */
export interface ValuePlace {
  readonly place: Place;
  /** Keys under which the value is also known: the environment variable or flag it is the default of. */
  readonly alsoKeys: readonly string[];
}

/** Calls that hand their first argument on, or give it as a default. */
const passing = new Set(
  (
    'Field field Option Argument Query Body Form mapped_column default unwrap_or unwrap_or_else unwrap_or_default orElse orElseGet getOrElse or_else or ' +
    'from into String string str Some Ok Just F Value to_string Ptr ptr NewOpt of Of Opt some StringPtr StrPtr toString InputText SecretStr trim lower strip lowercase toLowerCase stringPtr optional withDefault default_value Literal identity cast format Sprintf sprintf'
  ).split(' '),
);
const choosing =
  /(?:^|\.)(?:cmp\.Or|coalesce|firstNonEmpty|firstNonNull|defaultIfEmpty|ifEmpty|defaultIfBlank|either)$/i;
/** Getters with the name first and the default second. */
const getters =
  /env|get|config|param|option|setting|property|fetch|argument|flag|conf|value|input|prompt|selectbox|string/i;
const flags =
  /(?:add_argument|add_option|option|Option|Argument|Flag|flag|DEFINE_string|DEFINE_enum|add_arg|StringVar|String|StringP|StringVarP|addOption|argument|Parameter|parser_argument|text_input)$/;
const keyLike = /^-{0,2}[A-Za-z][\w.:-]{1,80}$/;
const maximumSteps = 6;

/** Looks through groups and wrapping calls, at most six deep. */
export function valuePlace(start: Place): ValuePlace {
  const alsoKeys: string[] = [];
  let place = start;
  for (let step = 0; step < maximumSteps; step += 1) {
    const { frame } = place;
    const outer = frame.place;
    if (outer === undefined || frame.open === '{' || frame.open === '<') break;
    if (frame.open === '[') {
      if (frame.callee !== '') break;
      if (outer.key === undefined && outer.frame.open !== '[') break;
      place = outer;
    } else if (frame.callee === '') {
      // `(model => …)` of Perl is a key; other arrows lead on to what the brackets are for.
      if (place.key !== undefined && (place.keyOperator !== '=>' || isModelKey(place.key))) break;
      place = outer;
    } else if (frame.definition) {
      break;
    } else if (passesOn(place)) {
      const name = keyArgument(frame);
      if (name !== undefined) alsoKeys.push(name);
      place = outer;
    } else break;
  }
  return { place, alsoKeys };
}

function passesOn(place: Place): boolean {
  const { frame, index, key } = place;
  const last = lastSegment(frame.callee);
  if (key !== undefined) {
    const name = normalKey(key);
    return (
      (name === 'default' || name === 'defaultvalue' || name === 'initialvalue' || name === 'value') &&
      (passing.has(last) || getters.test(last) || flags.test(frame.callee))
    );
  }
  if (choosing.test(frame.callee)) return true;
  if (index === 0) return passing.has(last) && secondKey(frame) === undefined;
  if (passing.has(last) && index === 1 && /(?:Var|Option|env)/i.test(frame.callee)) return true;
  if (index === 1 && intoVariable.test(frame.callee)) return false;
  return index <= 2 && getters.test(frame.callee) && keyArgument(frame) !== undefined;
}

/** The name a getter or flag asks for: `"OPENAI_MODEL"` of `os.getenv("OPENAI_MODEL", "gpt-4o")`, `--model` of a flag. */
function keyArgument(frame: Frame): string | undefined {
  return firstKey(frame) ?? secondKey(frame);
}

/** `StringVar(&model, "model", "…", usage)`: Go hands the variable over first. */
const intoVariable = /Var(?:P|F)?$/;

function firstKey({ values: { first } }: Frame): string | undefined {
  return isKeyLike(first) ? first.value.replace(/^-+/, '') : undefined;
}

/** The long form of a flag that comes after the short one. */
function secondKey({ callee, values: { second } }: Frame): string | undefined {
  return isKeyLike(second) && (second.value.startsWith('--') || intoVariable.test(callee))
    ? second.value.replace(/^-+/, '')
    : undefined;
}

function isKeyLike(site: Site | undefined): site is Site {
  return site?.kind === 'string' && !site.partial && keyLike.test(site.value);
}

/** The flag name when the value is the default or a choice of a command-line option. */
export function flagName(place: Place): string | undefined {
  const { frame, key } = place;
  if (frame.open !== '(' || !flags.test(frame.callee)) return undefined;
  if (key !== undefined && !/^(?:default|choices|value|defaultvalue|defaultValue)$/.test(key)) return undefined;
  // `typer.Option("…", "--model")` has the default first.
  if (key === undefined && place.index === 0) return secondKey(frame);
  if (key === undefined && place.index === 1 && intoVariable.test(frame.callee)) return undefined;
  return keyArgument(frame);
}

/** `body.put("model", "…")`, `form.append("model", "…")`, `Map.entry("model", "…")`: a key and its value. */
const entering =
  /^(?:put|set|append|add|with|insert|field|param|entry|pair|kv|json!?|put_?string|add_?string|(?:add|set|put|with)_?(?:property|parameter|param|field|option|value|item))$/i;

/** The nearest key at or around a place, through lists. */
export function keyOf(place: Place): string | undefined {
  let at: Place | undefined = place;
  for (let step = 0; step < 3 && at !== undefined; step += 1) {
    if (at.key !== undefined) return at.key;
    if (at.index === 1 && entering.test(lastSegment(at.frame.callee))) return firstKey(at.frame);
    if (at.frame.open !== '[' || at.frame.callee !== '') return undefined;
    at = at.frame.place;
  }
  return undefined;
}
