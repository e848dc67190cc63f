import { lastSegment, type Frame, type Site } from './sites';

/** Calls with what is expected and what is there, in either order: `assertEquals("…", reply.model)`, `assert.Equal(t, "…", reply.Model)`. */
const assertion =
  /(?:^|[._])(?:assert|assert_?equals?|assert_?eq|assert_?same|assert_?not_?equals?|XCTAssertEqual|(?:strict|deep|deepStrict|not)?_?Equal(?:Values|f)?|AreEqual|expect_equal|expect_identical|expect|(?:assert)?That|equals?|shouldBe)!?$/i;
/** Methods that take what is expected: `expect(reply.model).toBe("…")`, `reply.model.Should().Be("…")`. */
const matcher =
  /^(?:toBe|toEqual|toStrictEqual|toMatch|toContain|isEqualTo|isSameAs|isSameInstanceAs|is_equal_to|isEqualToIgnoringCase|equals|equalsIgnoreCase|Equals|Be|BeEquivalentTo|equal|eql|eq)$/;
/** What the expected value is wrapped in: `is("…")`, `equalTo("…")`, `Some("…")`. */
const wrapper = /^(?:eq|eql|be|is|equals?|equalTo|EqualTo|Some|from|String)$/;
/** Words between what is there and what is expected, in languages that need no brackets. */
const between = /^(?:shouldBe|shouldEqual|eq|eql|be|to)$/;
const subjectOfWord =
  /([\w.$@?!()[\]"':]{1,80}?)\)?(?:\.(?:to|should))?[ \t]+(?:shouldBe|shouldEqual|eq|eql|be)[ \t]*\(?$/;
const subjectHead = /(?:^|\.)(?:expect|assertThat|assert_that|that|verify|should)$/i;
/** `.getModel()`, `["model"]`, `.get("model")` behind what owns it, and conversions that change nothing. */
const ending = /(?:(\w+)(?:\(\))?(?:\??\.|!\.|->|::))?(\w+)(?:\(\))?$/;
const keyed = /(\w*)(?:\.get|\.Get|->get|\.fetch|\.getString)?[[(]\s*["'`:]{1,2}(\w+)["'`]?\s*[\])]$/;
const conversion =
  /(?:\??\.|->|!\.)(?:as_deref|as_str|as_ref|to_string|toString|unwrap|clone|strip|lower|trim|value|Value|should)(?:\(\))?$/;
const nextArgument = /^\s*,\s*((?:[\w$@.?!&>:-]|\(\)|[[(]["'`:]{1,2}\w{1,60}["'`]?[\])])+)/;
const widest = 200;

/** The last names of what a string is asserted to be, an owner before a dot: `cfg.model`. */
export function assertedOf({ place, span, before }: Site, text: string): readonly string[] {
  const { frame, key } = place;
  if (key !== undefined || frame.definition) return [];
  if (between.test(before)) return subjects(subjectOfWord.exec(lineBefore(text, span.start))?.[1]);
  if (/^assert_(?:not_)?equal$/.test(before)) return subjects(argumentAfter(text, span.end));
  if (frame.open !== '(' || frame.callee === '') return [];
  const name = lastSegment(frame.callee);
  const chained = matcher.test(name) ? subjects(subjectOfChain(frame, text)) : [];
  if (assertion.test(frame.callee)) chained.push(...argumentsBeside(frame, text, span.start, span.end));
  if (!wrapper.test(name)) return chained;
  const outer = frame.place?.frame;
  const { start } = frame.calleeSpan;
  if (outer?.open !== '(' || !assertion.test(outer.callee))
    return [...chained, ...subjects(subjectOfWord.exec(lineBefore(text, span.start))?.[1])];
  const close = text.indexOf(')', span.end);
  return [...chained, ...argumentsBeside(outer, text, start, close < 0 ? span.end : close + 1)];
}

function argumentsBeside({ calleeSpan }: Frame, text: string, start: number, end: number): readonly string[] {
  const before = text.slice(Math.max(calleeSpan.end + 1, start - widest), start).replace(/\s*,\s*["'`@]*$/, '');
  return [...subjects(before), ...subjects(argumentAfter(text, end))];
}

function argumentAfter(text: string, end: number): string | undefined {
  return nextArgument.exec(text.slice(end, end + widest).replace(/^["'`]{1,3}(?:\.\w+\(\))?/, ''))?.[1];
}

/** What a chain of matchers is about: `reply.model` of `expect(reply.model).not.toBe` and of `reply.model.Should().Be`. */
function subjectOfChain({ calleeSpan }: Frame, text: string): string | undefined {
  const chain = text.slice(Math.max(calleeSpan.start, calleeSpan.end - widest), calleeSpan.end);
  const open = chain.indexOf('(');
  if (open < 0 || !subjectHead.test(chain.slice(0, open))) {
    return chain.replace(/(?:\.Should\(\))?\.\w+$/, '');
  }
  let depth = 0;
  for (let at = open; at < chain.length; at += 1) {
    if (chain[at] === '(') depth += 1;
    else if (chain[at] === ')') depth -= 1;
    if (depth === 0) return chain.slice(open + 1, at) || chain.slice(0, open).replace(subjectHead, '');
  }
  return undefined;
}

function subjects(source: string | undefined): string[] {
  const plain = source?.trim().replace(conversion, '').replace(conversion, '');
  if (plain === undefined) return [];
  const [, owner, name] = keyed.exec(plain) ?? ending.exec(plain) ?? [];
  if (name === undefined) return [];
  return [owner === undefined || owner === '' ? name : `${owner}.${name}`];
}

function lineBefore(text: string, at: number): string {
  const line = text.slice(Math.max(0, at - widest), at);
  return line.slice(line.lastIndexOf('\n') + 1).replace(/["'`]+$/, '');
}
