import { expect, test } from 'vitest';
import { WordSketch } from '../../../../../core/linker/words/word-sketch';

const words = ['match', 'тренер', 'maç', 'équipe', 'λόγος'];
const sketch = new WordSketch(words);

test.each(words)('%s is held in any letter case', (word) => {
  const capitalised = word.charAt(0).toUpperCase() + word.slice(1);
  for (const spelt of [word, word.toUpperCase(), capitalised]) {
    expect(sketch.mayHold(`(${spelt})`, 1, 1 + spelt.length)).toBe(true);
  }
});

test('most other words are not', () => {
  const others = 'the president of a country said on Monday that talks had begun well before noon'.split(' ');
  expect(others.filter((word) => sketch.mayHold(word, 0, word.length))).toEqual([]);
});
