import { literalsOf } from './bindings';
import { namespaceOfHost, namespaceOfProvider } from './hosts';
import { isBaseUrlKey } from './modelKeys';
import { lastSegment, normalKey, placesOutwards, type Frame, type Place, type Site } from './sites';
import { valuePlace } from './valuePlaces';

/** Which host the clients of a file call. */
export interface Clients {
  /** The namespace of an OpenAI-style call: its own base URL, its client's, or the only one of the file. */
  readonly namespaceOf: (frame: Frame, places: readonly Place[]) => string | undefined;
  /** The host of the client that a variable holds. */
  readonly namespaceOfVariable: (name: string) => string | undefined;
}

const clientClasses: readonly (readonly [RegExp, string])[] = [
  [/^(?:Async)?Azure(?:Chat)?OpenAI|^AzureOpenAIClient$/, 'azure-openai'],
  [/^(?:Async)?AnthropicBedrock/, 'bedrock'],
  [/^(?:Async)?AnthropicVertex/, 'vertex'],
  [/^(?:Async)?(?:Anthropic|AnthropicClient)$/, 'anthropic'],
  [/^(?:Async)?Groq$/, 'groq'],
  [/^(?:Async)?Together$/, 'together'],
  [/^(?:Mistral|MistralClient|MistralAsyncClient)$/, 'mistral'],
  [/^(?:Async)?Cerebras$/, 'cerebras'],
  [/^(?:Async)?(?:OpenAI|OpenAIApi|OpenAIClient)$|^createOpenAI(?:Compatible)?$/, 'openai'],
  [/^(?:Async)?InferenceClient$|^HfInference$/, 'huggingface'],
  [/^ZhipuAI$|^ZaiClient$/, 'zhipu'],
  [/^Ark$/, 'volcengine'],
];
const hostImports: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\n)(?:groq|groq-sdk)\b/, 'groq'],
  [/(?:^|\n)(?:together|together-ai)\b/, 'together'],
  [/(?:^|\n)(?:cerebras|@cerebras)/, 'cerebras'],
  [/(?:^|\n)zhipuai/, 'zhipu'],
];

/** `OpenAiChatModel.builder()`: the builder of a model holds the address of its host itself. */
const modelBuilder = /Model\.builder\(\)/;

/** Reads base URLs and client constructors. Values of variables are looked up in `bound`. */
export function readClients(
  sites: readonly Site[],
  namedCalls: readonly Frame[],
  bound: ReadonlyMap<string, readonly Site[]>,
  modules: string,
): Clients {
  const hostOfFrame = new Map<Frame, string>();
  const fileHosts = new Set<string>();
  const constructors = new Map<Frame, string>();
  /** By where a chain of calls begins: the address that one of them is given is that of all. */
  const hostOfChain = new Map<number, string>();
  for (const frame of namedCalls) {
    const standard = hostOfConstructor(lastSegment(frame.callee));
    if (standard !== undefined) constructors.set(frame, standard);
  }
  for (const site of sites) {
    const url = urlOf(site, bound);
    if (url === undefined) continue;
    const { place, alsoKeys } = valuePlace(site.place);
    const setter = isBaseUrlKey(lastSegment(place.frame.callee)) && place.key === undefined;
    if (!setter && !(place.key !== undefined && isBaseUrlKey(place.key)) && !alsoKeys.some(isBaseUrlKey)) continue;
    const host = namespaceOfHost(url);
    fileHosts.add(host);
    const call = placesOutwards(place).find(
      (at) => at.frame.open === '(' && at.frame.callee !== '' && !at.frame.definition,
    );
    if (call === undefined || hostOfFrame.has(call.frame)) continue;
    hostOfFrame.set(call.frame, host);
    hostOfChain.set(call.frame.calleeSpan.start, host);
  }
  const variables = new Map<string, string>();
  for (const [frame, standard] of constructors) {
    const key = frame.place?.key;
    if (key !== undefined) variables.set(normalKey(key), hostOfFrame.get(frame) ?? standard);
  }
  const imported = hostImports.find(([pattern]) => pattern.test(modules))?.[1];
  const single = fileHosts.size === 1 ? [...fileHosts][0] : undefined;
  return {
    namespaceOfVariable: (name) => variables.get(normalKey(name)),
    namespaceOf: (frame, places) => {
      const own =
        hostOfFrame.get(frame) ??
        places.map((place) => hostOfFrame.get(place.frame)).find((host) => host !== undefined) ??
        hostOfChain.get(frame.calleeSpan.start);
      if (own !== undefined) return own;
      const { callee } = frame;
      if (modelBuilder.test(callee)) return undefined;
      const segments = callee.split('.');
      for (const segment of segments.slice(0, -1).reverse()) {
        const name = segment.endsWith('()') ? segment.slice(0, -2) : segment;
        const known =
          variables.get(normalKey(name)) ??
          clientClasses.find(([pattern]) => segment.endsWith('()') && pattern.test(name))?.[1];
        if (known !== undefined) return known;
      }
      if (frame.open === '(' && (segments.length === 1 || /^[A-Z]/.test(lastSegment(callee)))) return undefined;
      return single ?? (segments.length > 1 ? imported : undefined);
    },
  };
}

const constructorName = /^(?:[A-Z]|create[A-Z])/;

function hostOfConstructor(name: string): string | undefined {
  if (!constructorName.test(name)) return undefined;
  const known = clientClasses.find(([pattern]) => pattern.test(name))?.[1];
  const made = /^create([A-Z]\w+)$/.exec(name)?.[1];
  return known ?? (made === undefined ? undefined : namespaceOfProvider(made));
}

function urlOf(site: Site, bound: ReadonlyMap<string, readonly Site[]>): string | undefined {
  const direct = site.kind === 'string' ? site : literalsOf(bound, site.value).find((each) => /:\/\//.test(each.value));
  return direct !== undefined && /:\/\/|localhost|openai\.azure/.test(direct.value) ? direct.value : undefined;
}
