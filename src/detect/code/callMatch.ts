import type { Role, Tier } from '../../domain/reference';
import type { Span } from '../../domain/text';
import type { Language } from '../language';

import type { CallForm } from './callForm';
import type { Clients } from './clients';
import { formsByLanguage } from './formsByLanguage';
import { tierOfId } from './idAtSite';
import { importedChain, type Imports } from './imports';
import { providerNamespace } from './providerCalls';
import { lastSegment, normalKey, placesOutwards, type Frame, type Place, type Site } from './sites';
import { keyOf } from './valuePlaces';

/** What a site is found to be. */
export interface Match {
  readonly form: string;
  readonly namespace: string;
  readonly tier: Tier;
  readonly kind?: 'dataset';
  readonly call?: Span;
}

/** Takes what a site names; of two answers for one place the surer stays. */
export type AddMatch = (site: Site, match: Match) => void;

/** A stretch of code in one language, ready to be asked. */
export interface CodeFile {
  readonly text: string;
  readonly language: Language;
  readonly role: Role;
  readonly imports: Imports;
  readonly clients: Clients;
  readonly bound: ReadonlyMap<string, readonly Site[]>;
  /** The file speaks of a hub, so that `owner/name` under a model key is one of its ids. */
  readonly usesHub: () => boolean;
  /** All that the file asks of the hub are data sets. */
  readonly readsOnlyDatasets: () => boolean;
  /** Entries of a LiteLLM list, whose `model_name` is what the project calls the model. */
  readonly aliased: ReadonlySet<Frame>;
  /** A text in SQL is about language models. */
  readonly speaksOfModels: boolean;
  /** The file speaks of Ollama, whose API calls a model by `name` in places. */
  readonly usesOllama: () => boolean;
}

/** The call form that a value at a place stands in, looked for outwards from there. */
export function callMatch(file: CodeFile, site: Site, start: Place): Match | undefined {
  const places = placesOutwards(start);
  const key = keyOf(start);
  const tuple = start.frame.open === '{' && start.index === 1 && key === undefined;
  if (file.language === 'elixir' && tuple && /\.load_\w+$/.test(start.frame.place?.frame.callee ?? '')) {
    return { form: 'elixir-bumblebee', namespace: 'huggingface', tier: tierOfId(site.value, 'huggingface') };
  }
  for (const [depth, place] of places.entries()) {
    const { frame } = place;
    if (frame.definition) return undefined;
    if (frame.open === '(' || frame.callee !== '') {
      const match = matchFrame(file, site, frame, depth === 0 ? place : undefined, key ?? place.key, places);
      if (match !== undefined) return match;
      // A key of an inner object may belong to any call around it, a bare argument only to its own.
      if (
        frame.open === '(' &&
        frame.callee !== '' &&
        !/(?:stringify|dict|dumps|json|encode|Some|vec|Ok|params?)!?$/i.test(frame.callee)
      )
        return undefined;
    }
  }
  return undefined;
}

const serverAddress =
  /^(?:https?|wss?):\/\/(?:localhost|127\.|0\.0\.0\.0|[\w.-]+:\d+\/?$|[\w.-]+\/?$|[\w.-]+\/(?:v\d|api)\b)/;

function matchFrame(
  file: CodeFile,
  site: Site,
  frame: Frame,
  own: Place | undefined,
  key: string | undefined,
  places: readonly Place[],
): Match | undefined {
  // What is taken out of the answer of a call is no argument of it: `client.chat(…)["message"]`.
  if (frame.open === '[' && frame.callee.endsWith('()')) return undefined;
  const last = calledName(frame.callee);
  const chain = importedChain(file.imports, frame.callee);
  const provider =
    own === undefined || own.key !== undefined
      ? undefined
      : providerNamespace(file.imports, frame.callee, file.clients);
  if (provider !== undefined && own?.index === 0)
    return { form: 'js-ai-sdk-provider', namespace: provider, tier: tierOfId(site.value, provider) };
  const forms = formsByLanguage(file.language);
  const named = forms?.get(file.language === 'sql' ? last.toLowerCase() : last) ?? [];
  const renamed = chain === undefined || calledName(chain) === last ? [] : (forms?.get(calledName(chain)) ?? []);
  for (const form of [...renamed, ...named]) {
    if (form.chain !== undefined && !form.chain.test(frame.callee) && !(chain !== undefined && form.chain.test(chain)))
      continue;
    if (!stands(form, own, key)) continue;
    // The address of a server is no model of it; that of a repository is.
    if (serverAddress.test(site.value)) continue;
    if (form.value?.test(site.value) === false || form.except?.test(site.value) === true) continue;
    const imported = form.imports === undefined || form.imports.test(file.imports.modules);
    if (!imported && form.strict === true) continue;
    return matchForm(file, site, form, frame, places, imported);
  }
  return undefined;
}

/** The last name of a chain, also where what the call returns is called on the spot. */
function calledName(chain: string): string {
  return lastSegment(chain.endsWith('()') ? chain.slice(0, -2) : chain);
}

function stands(form: CallForm, own: Place | undefined, key: string | undefined): boolean {
  const wanted = key === undefined ? (own === undefined ? undefined : String(own.index)) : normalKey(key);
  return wanted !== undefined && form.at.split(' ').includes(wanted);
}

function matchForm(
  file: CodeFile,
  site: Site,
  form: CallForm,
  frame: Frame,
  places: readonly Place[],
  imported: boolean,
): Match | undefined {
  const repositoryType = frame.values.repositoryType?.value;
  const named = /RepoType\.(Dataset|Space)$/.exec(frame.values.second?.value ?? '')?.[1];
  if (repositoryType === 'space' || named === 'Space') return undefined;
  const base = { form: form.form, call: undefined };
  if (form.kind === 'dataset' || repositoryType === 'dataset' || named === 'Dataset') {
    return { form: form.form, namespace: 'huggingface', tier: 'A', kind: 'dataset' };
  }
  let namespace = form.namespace;
  if (form.client === true) namespace = file.clients.namespaceOf(frame, places) ?? namespace;
  else if (namespace === 'anthropic') {
    const host = file.clients.namespaceOf(frame, places);
    if (host === 'bedrock' || host === 'vertex') namespace = host;
  }
  const generic = namespace === 'azure-openai' || form.tier === 'B' || !imported;
  return {
    form: base.form,
    namespace,
    tier: generic ? 'B' : tierOfId(site.value, namespace),
  };
}
