import { expect, test } from 'vitest';
import { ArrayEntities } from '../../../../../support/array-entities';
import { linkText } from '../../../../../support/link-text';
import { NaiveLexicon } from '../../../../../support/naive-lexicon';

const person = (id: string, line: string) => ({
  id,
  name: id,
  kind: 'person' as const,
  line,
  country: 'US',
  popularity: 0.4,
  related: [],
  titles: [{ words: ['president'] }],
});
const entities = new ArrayEntities([
  person('George Lark', 'American politician (1732–1799), president from 1789 to 1797'),
  person('Ann Tarn', 'American politician'),
]);
const lexicon = new NaiveLexicon(
  ['George Lark', 'Ann Tarn'].map((alias, entity) => ({ alias, entity, flags: 0, prior: 0.9, lang: '' })),
);

test.each([
  ['They beat George Lark 58-40 on Tuesday.', []],
  ['Then George Lark hosts the team on Tuesday.', []],
  ['Then George Lark goes on trial on Tuesday.', []],
  ['Then Ann Tarn goes on trial on Tuesday.', ['Ann Tarn']],
  ['Then George Lark crossed the river on Tuesday.', ['George Lark']],
])('what the dead do no more: %s', (text, expected) => {
  expect(linkText(text, { lexicon, entities }).surfaces).toEqual(expected);
});
