const maximumBrackets = 200;
const maximumMarksPerLine = 100;

/**
 * Prepares a text for the YAML library, which recurses by nesting and can bring the whole process down on text that no
 * settings file has. Undefined when brackets nest too deeply; lines with a long chain of `a: b: c:` or `- - -` outside of
 * brackets are blanked. Quotes are not looked at: a guard, not a parser.
 */
export function guardNesting(text: string): string | undefined {
  let brackets = 0;
  let marks = 0;
  let lineStart = 0;
  const overlong: number[] = [];
  for (let offset = 0; offset < text.length; offset++) {
    switch (text.charCodeAt(offset)) {
      case 10: // line feed
        if (marks > maximumMarksPerLine) overlong.push(lineStart);
        marks = 0;
        lineStart = offset + 1;
        break;
      case 91: // [
      case 123: // {
        if (++brackets > maximumBrackets) return undefined;
        break;
      case 93: // ]
      case 125: // }
        if (brackets > 0) brackets--;
        break;
      case 45: // -
      case 58: // :
      case 63: // ?
        if (brackets === 0) marks++;
        break;
    }
  }
  if (marks > maximumMarksPerLine) overlong.push(lineStart);
  return blankLines(text, overlong);
}

function blankLines(text: string, starts: readonly number[]): string {
  if (starts.length === 0) return text;
  const parts: string[] = [];
  let done = 0;
  for (const start of starts) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    parts.push(text.slice(done, start), ' '.repeat(end - start));
    done = end;
  }
  return parts.join('') + text.slice(done);
}
