/** Short words before a dot that do not end a sentence, beyond those of three letters and fewer. */
const ABBREVIATIONS = new Set(['capt', 'prof', 'sept', 'supt']);

/**
 * Splits prose into sentences, each with its closing mark. Cautious: a dot after a short word, an initial or an
 * abbreviation ("Gen. Abdi", "U.S. envoy") is kept inside, so a sentence may come out long but never broken.
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/[.!?…]["”’)]*\s+(?=["“‘(]?[\p{Lu}\p{Lo}\p{N}])/gu)) {
    const word = /[\p{L}.]*$/u.exec(text.slice(start, index))?.[0] ?? '';
    const abbreviated = text[index] === '.' && isAbbreviation(word);
    if (abbreviated) continue;
    sentences.push(text.slice(start, index + end.length).trim());
    start = index + end.length;
  }
  const last = text.slice(start).trim();
  return last === '' ? sentences : [...sentences, last];
}

function isAbbreviation(word: string): boolean {
  if (word === '') return false;
  return word.length <= 3 || word.includes('.') || ABBREVIATIONS.has(word.toLowerCase());
}

/** As many whole sentences as fit in `room` characters; if not even one does, words of the first and "…". */
export function fitSentences(text: string, room: number): string {
  const sentences = sentencesOf(text);
  let fitting = '';
  for (const sentence of sentences) {
    const longer = fitting === '' ? sentence : `${fitting} ${sentence}`;
    if (longer.length > room) break;
    fitting = longer;
  }
  return fitting === '' ? fitWords(sentences[0] ?? '', room) : fitting;
}

function fitWords(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.lastIndexOf(' ', Math.max(0, room - 1));
  return cut <= 0 ? '' : `${text.slice(0, cut).replace(/[,;:–-]+$/, '')}…`;
}
