import { expect, test } from 'vitest';
import { matching } from '../../../../components/options/question';

const question = (key: string, ...words: string[]) => ({ key, words, view: null });
const groups = [
  { title: 'Marks', questions: [question('kinds', 'Mark names of', 'People', 'Places'), question('badge', 'Toolbar')] },
  { title: 'Aparência', questions: [question('theme', 'Colours', 'Dark')] },
];

test.each([
  ['', ['kinds', 'badge', 'theme']],
  ['  ', ['kinds', 'badge', 'theme']],
  ['dark', ['theme']],
  ['PLACES names', ['kinds']],
  ['places dark', []],
  ['marks', ['kinds', 'badge']],
  ['marks tool', ['badge']],
  ['aparencia', ['theme']],
  ['.*', []],
])('%j finds %j', (query, keys) => {
  const found = matching(groups, query);
  expect(found.flatMap(({ questions }) => questions.map(({ key }) => key))).toEqual(keys);
  expect(found.every(({ questions }) => questions.length > 0)).toBe(true);
});
