import { isModelKey } from './modelKeys';
import { lastSegment, type Site } from './sites';

/** `reply.getModel().equals`, `model.eq`. */
const comparingMethod = /(\w+)(?:\(\))?\.(?:equals|equalsIgnoreCase|Equals|eq)$/;
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
  const other = index === 0 ? frame.values.second : index === 1 ? frame.values.first : undefined;
  return other?.kind === 'name' && assertion.test(frame.callee) && isModelKey(other.value);
}

/** `{ name: "llama2" }` in a request to Ollama; names for the eye have capitals or blanks. */
export function isOllamaName(key: string, value: string): boolean {
  return /^(?:name|source|from)$/i.test(lastSegment(key)) && /^[a-z][a-z-]*\d[\w.-]*(?::[\w.-]+)?$/.test(value);
}
