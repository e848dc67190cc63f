const maximumBrackets = 200;

/**
 * True when brackets or compact `- - -` and `? ? ?` runs nest so deeply that the YAML library, which recurses and builds
 * expressions by depth, could exhaust memory. Counts without regard to quotes: a guard, not a parser.
 */
export function tooDeeplyNested(text: string): boolean {
  let brackets = 0;
  let run = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const character = text.charAt(offset);
    if (character === '[' || character === '{') {
      if (++brackets > maximumBrackets) return true;
    } else if (character === ']' || character === '}') {
      brackets = Math.max(0, brackets - 1);
    }
    if (character === '-' || character === '?' || character === ':') {
      // Only markers followed by a blank open a level.
      if (text[offset + 1] === ' ' && ++run > maximumBrackets) return true;
    } else if (character !== ' ') {
      run = 0;
    }
  }
  return false;
}
