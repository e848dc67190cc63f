import { isModelKey } from './modelKeys';
import { lastSegment, type Site } from './sites';

/** `reply.getModel().equals`, `model.eq`. */
const comparingMethod = /(\w+)(?:\(\))?\.(?:equals|equalsIgnoreCase|Equals|eq)$/;
/** `model.startsWith`, `model_name.lower().startswith`: the beginning of a name, which must have a version to mean a model. */
const prefixMethod =
  /(\w+)(?:\(\))?(?:\??\.(?:lower|toLowerCase|to_lowercase|ToLower|name|value|toString)(?:\(\))?){0,2}\??\.(?:starts?_?with\??|startsWith|StartsWith|has_?[pP]refix|includes|[cC]ontains)$/;
const prefixFunction = /(?:^|[._])(?:HasPrefix|Contains|str_starts_with|str_contains)$/;
const assertion =
  /(?:^|[._])(?:assert|assert_?equals?|assert_?eq|assertSame|XCTAssertEqual|Equal|AreEqual|expect_equal|equals?|shouldBe)!?$/i;

/** `model == "llama3"`, `assertEquals("llama3", reply.model)`: an everyday name that is held against what names a model. */
export function isComparedModel({ value, comparedWith, place, partial }: Site): boolean {
  if (partial || !/[a-z].*[\d-]/i.test(value)) return false;
  if (comparedWith !== undefined) return isModelKey(comparedWith);
  const { frame, index, key } = place;
  if (frame.open !== '(' || key !== undefined) return false;
  const [, owner] = comparingMethod.exec(frame.callee) ?? [];
  if (owner !== undefined) return isModelKey(owner);
  const [, begun] = prefixMethod.exec(frame.callee) ?? [];
  if (begun !== undefined) return index === 0 && /[a-z].*\d/i.test(value) && isModelKey(begun);
  const other = index === 0 ? frame.values.second : index === 1 ? frame.values.first : undefined;
  if (other?.kind !== 'name' || !isModelKey(other.value)) return false;
  return assertion.test(frame.callee) || (prefixFunction.test(frame.callee) && /[a-z].*\d/i.test(value));
}

/** `{ name: "llama2" }` in a request to Ollama; names for the eye have capitals or blanks. */
export function isOllamaName(key: string, value: string): boolean {
  return /^(?:name|source|from)$/i.test(lastSegment(key)) && /^[a-z][a-z-]*\d[\w.-]*(?::[\w.-]+)?$/.test(value);
}
