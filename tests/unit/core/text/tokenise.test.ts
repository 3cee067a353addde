import { expect, it } from 'vitest';
import { tokenise } from '../../../../core/text/tokenise';
import { Tokens } from '../../../../core/text/tokens';

/** Places, flags and hashes of the tokens of a text. */
function read(text: string, tokens: Tokens): number[][] {
  tokenise(text, 0, text.length, tokens);
  return Array.from({ length: tokens.count }, (_, k) =>
    [tokens.start[k], tokens.end[k], tokens.flags[k], tokens.hashOf(k)].map(Number),
  );
}

const SAMPLES = [
  'по белу свету ',
  'one word more ',
  'كلمة أخرى ثم ',
  '中文字 国家 ',
  'Ab c-d, Ελ ',
  'שלום לך ',
  '한국 말 ',
];

it.each(SAMPLES)('reads %j up to any length, and nothing of the text before', (sample) => {
  const long = sample.repeat(20);
  const used = new Tokens(256);
  for (let length = 0; length < 140; length++) {
    read(long, used);
    const text = long.slice(0, length);
    expect(read(text, used), text).toEqual(read(text, new Tokens(256)));
  }
});

it('reads a word alike alone and among others, wherever it stands', () => {
  const words = SAMPLES.flatMap((sample) => sample.trim().split(/[\s,-]+/));
  const tokens = new Tokens(256);
  for (const word of words) {
    const alone = read(word, tokens).map(([, , flags, hash]) => [flags, hash]);
    for (let gap = 0; gap < 70; gap++) {
      const among = read(`${' '.repeat(gap)}x ${word} ${words.join(' ')}`, tokens).slice(1, 1 + alone.length);
      expect(
        among.map(([, , flags, hash]) => [flags, hash]),
        word,
      ).toEqual(alone);
    }
  }
});
