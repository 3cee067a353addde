/** Splits at full stops that are followed by a blank and a capital and do not close an initial or abbreviation. */
export function sentences(text: string): string[] {
  const parts: string[] = [];
  let begin = 0;
  for (let i = 0; i < text.length; i++) {
    if (!'.!?'.includes(text.charAt(i)) || !/^\s+[\p{Lu}\d"“]/u.test(text.slice(i + 1, i + 4))) continue;
    const word = text.slice(begin, i).split(/[\s(]/).at(-1) ?? '';
    if (
      word.length < 2 ||
      /^(?:St|Mr|Mrs|Ms|Dr|Lt|Gen|Col|Sen|Rep|No|vs|Jr|Sr|Inc|Co)$/.test(word) ||
      word.includes('.')
    )
      continue;
    parts.push(text.slice(begin, i + 1).trim());
    begin = i + 1;
  }
  const rest = text.slice(begin).trim();
  return rest ? [...parts, rest] : parts;
}
