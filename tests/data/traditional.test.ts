import { expect, test } from 'vitest';
import { traditional, traditionalForms } from '../../data/aliases/traditional';
import { type DraftAlias, draftOf } from '../../data/model';

test.each([
  ['弗拉基米尔·泽连斯基', '弗拉基米爾·澤連斯基'],
  ['联合国安全理事会', '聯合國安全理事會'],
  ['习近平', '習近平'],
  ['里根', '里根'],
])('%s in traditional characters', (simplified, wanted) => {
  expect(traditional(simplified)).toBe(wanted);
});

test('forms keep flags and shares, none is given twice, and little-known towns have none', () => {
  const alias = { text: '泽连斯基', lang: 'zh', flags: 1, prior: 0.9 };
  const of = (aliases: DraftAlias[], popularity = 0.5) => {
    const draft = draftOf({ id: 'a', origin: 'x', kind: 'place', name: 'A', popularity, asOf: '2025', sources: [] });
    return traditionalForms({ ...draft, aliases });
  };
  expect(of([alias, { ...alias, lang: 'ja' }])).toEqual([{ ...alias, text: '澤連斯基' }]);
  expect(of([alias, { ...alias, text: '澤連斯基' }])).toEqual([]);
  expect(of([alias], 0.1)).toEqual([]);
});
