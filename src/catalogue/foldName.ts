const separators = /[._@: -]+/g;
/** What a name must hold for `dashed` or the rule about points to change it. */
const unevenName = /[._@: ]|--|^-|-$|\dp\d/;
const regionPrefix = /^(?:us-gov|us|eu|apac|global|jp|au|ca|in)\./;
const vendorPrefix =
  /^(?:anthropic|amazon|meta|cohere|ai21|mistral|openai|stability|twelvelabs|writer|qwen|xai|google|nvidia|minimax|moonshotai|moonshot|zai|luma)\./;
/** Fireworks writes the dot of a version as `p`: `llama-v3p1-405b`. */
const pointAsLetter = /(\d)p(\d)/g;
const brandPrefix =
  /^(?:anthropic|openai|databricks|azure|google|cohere|duo-chat|amazon|meta|mistral|xai|zai-org|z-ai|zai|alicloud|coding|deep|xiaomi|moonshot|moonshotai|umans|cerebras|snowflake|volcengine|deepseek-ai|bedrock|vertex|groq|nvidia|minimax|qwen)-(?=[a-z])/;

/** Brings the many ways in which hosts write one name to one spelling: lower case, no host, vendor or region, dashes only. */
export function foldName(id: string): string {
  let name = id.toLowerCase();
  if (name.startsWith('ft:')) name = name.split(':')[1] ?? name;
  name = name.slice(name.lastIndexOf('/') + 1);
  if (!unevenName.test(name)) return name;
  if (name.includes('.')) name = name.replace(regionPrefix, '').replace(vendorPrefix, '');
  if (name.startsWith('deepseek.')) name = `deepseek-${name.slice('deepseek.'.length)}`;
  return dashed(name.replace(pointAsLetter, '$1-$2'));
}

/** The folded name without a brand in front of it (`databricks-`, `google-` …); undefined when there is none. */
export function withoutBrand(folded: string): string | undefined {
  const bare = folded.replace(brandPrefix, '');
  return bare === folded || bare === '' ? undefined : bare;
}

/** Turns `. _ @ :` and spaces into single dashes. */
export function dashed(name: string): string {
  const text = name.replace(separators, '-');
  const start = text.startsWith('-') ? 1 : 0;
  const end = text.endsWith('-') ? text.length - 1 : text.length;
  return start === 0 && end === text.length ? text : text.slice(start, Math.max(start, end));
}

/** Finds digits of a version that are written without their point: `qwen25vl`. */
export const runTogether = /[a-z]\d\d(?!\d)/;

/** Letters and digits only: how SDK constants and file names are compared. */
export function squashName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '');
}

/** Runs of letters and runs of digits, joined by dashes: `Qwen2.5-72B` and `qwen-2.5-72b` become one. Stars stay. */
export function tokenise(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9*]+/g, '-')
    .replace(/([a-z])(?=\d)/g, '$1-')
    .replace(/(\d)(?=[a-z])/g, '$1-')
    .replace(/^-|-$/g, '');
}
