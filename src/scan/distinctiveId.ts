const selfIdentifying = /^(@(cf|hf)\/|tts_models\/|vocoder_models\/|hf:\/\/)/;
const letterAndDigit = /[a-z].*\d|\d.*[a-z]/i;
const separator = /[-/:.]/;

/** True when an id that the catalogue knows can stand alone as evidence: `gpt-4o-mini` can, `base`, `o1` and `command` cannot. */
export function isDistinctiveId(id: string): boolean {
  if (selfIdentifying.test(id)) return true;
  return id.length >= 5 && separator.test(id) && letterAndDigit.test(id);
}
