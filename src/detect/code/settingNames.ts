import { isModelKey } from './modelKeys';
import { isModelTitle } from './modelTitles';
import { lastSegment, type Frame, type Place } from './sites';
import { flagName } from './valuePlaces';

/** What a described setting is set to, and what it may be set to. */
const settings =
  /^(?:default|default_?value|initial|initial_?value|const|value|enum|options|choices|one_?of|any_?of|suggestions|allowed_?values)$/i;
/** Of the entries of a list of choices, the property that is chosen. */
const entries = /^(?:value|id|name|const|key)$/;
/** Calls that only list what is allowed: `z.enum([…])`, `click.Choice([…])`. */
const listing = /^(?:enum|oneOf|one_of|union|literal|Choice|picklist)$/;
/** Calls that show a list to choose from, behind its title: `st.selectbox("Model", […])`. */
const pickers = /(?:select|selectbox|dropdown|radio|combobox|multiselect|select_slider|pills)$/i;
const names: ReadonlySet<string> = new Set(['key', 'name', 'id', 'property', 'setting', 'variable', 'field']);
const providers: ReadonlySet<string> = new Set(['provider', 'backend', 'vendor', 'runtime', 'type']);
const titles: ReadonlySet<string> = new Set(['title', 'label', 'message', 'header', 'text']);
/** `Mistral`, `O1`: how a choice is shown. */
const shown = /^[A-Z][A-Za-z]*\d?$/;

/** Which part of the description of a setting a key is: what it is called, how it is shown, or whose it is. */
export function describing(key: string): 'named' | 'titled' | 'provider' | undefined {
  return names.has(key) ? 'named' : titles.has(key) ? 'titled' : providers.has(key) ? 'provider' : undefined;
}

/**
 * Whether a place holds the value of a setting whose description says that it is a model: `{ key: "model", default: "…" }`,
 * `model: { type: "string", enum: ["…"] }`, `Dropdown(label="Model", choices=["…"])`.
 */
export function isModelSetting(start: Place, value: string): boolean {
  if (shown.test(value)) return false;
  const { place: own, listed } = throughLists(start);
  if (own.key === undefined) return isPicker(own.frame);
  if (listed && isModelKey(own.key)) return true;
  const place = (entries.test(own.key) ? listAround(own.frame) : undefined) ?? own;
  const { frame, key = '' } = place;
  if (frame.definition || frame.open === '' || frame.open === '[') return false;
  if (listed) return isModelKey(flagName({ ...place, key: 'choices' }) ?? '');
  if (!settings.test(key)) return false;
  const { named, titled } = frame.values;
  if (named !== undefined && isModelKey(named.value)) return key !== 'value' || named.value !== 'Model';
  if (titled !== undefined && !titled.partial && isModelTitle(titled.value))
    return key !== 'value' || frame.open !== '{';
  if (isPicker(frame)) return true;
  if (named !== undefined || frame.place === undefined) return false;
  return isModelKey(frame.place.key ?? flagName(frame.place) ?? '');
}

/** The nearest place that is no item of a list, and whether a call around it lists what is allowed. */
function throughLists(start: Place): { readonly place: Place; readonly listed: boolean } {
  let place = start;
  let listed = false;
  for (;;) {
    const { frame, key } = place;
    const lists = frame.open === '(' && listing.test(lastSegment(frame.callee));
    const opens = lists || (frame.open === '[' && frame.callee === '') || isMarkupValue(frame);
    if (key !== undefined || !opens || frame.place === undefined) return { place, listed };
    listed ||= lists;
    place = frame.place;
  }
}

/** The braces of `options={[…]}`. */
function isMarkupValue({ open, place }: Frame): boolean {
  return open === '{' && place?.frame.open === '<';
}

/** The place of the list of choices of which a frame is one entry. */
function listAround({ open, place }: Frame): Place | undefined {
  if (open !== '{' || place === undefined || place.key !== undefined || place.frame.open !== '[') return undefined;
  const list = throughLists(place).place;
  return list.key !== undefined && settings.test(list.key) ? list : undefined;
}

function isPicker({ open, callee, values: { first, titled } }: Frame): boolean {
  const title = titled ?? first;
  return (
    open === '(' && pickers.test(callee) && title?.kind === 'string' && !title.partial && isModelTitle(title.value)
  );
}
