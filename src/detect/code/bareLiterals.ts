import type { AddMatch } from './callMatch';
import { isDatasetKey, isDatasetName } from './datasetKeys';
import { isOllamaTag } from './listedTags';
import { isOutputKey } from './modelKeys';
import {
  isBareCandidate,
  isHubId,
  isPlausibleId,
  isWeightFile,
  isWhisperCppFile,
  namesWeights,
  weightsBehind,
} from './plausibleId';
import { lastSegment, type Site } from './sites';
import { keyOf } from './valuePlaces';

/** Calls whose strings name modules, routes, loggers, patterns or the user's own results. */
const namesOthers =
  /^(?:import|require|require_once|include|load_library|push_to_hub|save_pretrained|save|route|get_logger|getLogger|startswith|startsWith|endswith|split|replace)$/;
/** Calls whose strings are paths; of those only weight files may be models. */
const pathCalls = /^(?:path|join|open)$/;

const fineTune = /^ft:[\w.-]{4,}:/;

/** The constant head of a name, as far as a whole word and no separator behind it. */
function isOwnedName(head: string): boolean {
  return /[-\d]\w+$/.test(head) && isHubId(head);
}

/** What a literal names by itself, wherever it stands. */
export function readBare(site: Site, add: AddMatch): void {
  // `ft:gpt-4o-mini:${suffix}`, `"openai/whisper-base" + suffix`: the base of a fine-tune, and an owner, say what is meant.
  if (site.partial && !fineTune.test(site.value) && !isOwnedName(site.value)) return;
  const { frame, key } = site.place;
  if (weightsBehind(site.value) !== undefined) {
    add(site, { form: 'weight-file-literal', namespace: 'weight-file', tier: 'D' });
    return;
  }
  if (
    key !== undefined &&
    (isOutputKey(key) ||
      /^(?:import|from|require|path|file|url|href|src|class|className|icon|image|sprite|avatar)$/i.test(key))
  )
    return;
  const named = key ?? keyOf(site.place);
  if (named !== undefined && isDatasetKey(named)) return;
  const callee = lastSegment(frame.callee);
  // Templates for prompts are called after the models that want them.
  if (key === 'name' && /template/i.test(callee)) return;
  if (namesOthers.test(callee) || (pathCalls.test(callee) && !isWeightFile(site.value))) return;
  if (/^(?:import|from|require|use|using|include|package)$/.test(site.before)) return;
  if (isOllamaTag(site.value)) add(site, { form: 'ollama-tag', namespace: 'ollama', tier: 'B' });
  else if (isWhisperCppFile(site.value))
    add(site, { form: 'weight-file-literal', namespace: 'weight-file', tier: 'C' });
  else if (isWeightFile(site.value)) {
    // Files that only their folder names are read by `weightPaths`.
    if (namesWeights(site.value) && isPlausibleId(site.value))
      add(site, { form: 'weight-file-literal', namespace: 'weight-file', tier: 'C' });
  } else if (isBareCandidate(site.value) && !isDatasetName(site.value))
    add(site, { form: 'bare-literal', namespace: 'any', tier: 'C' });
}
