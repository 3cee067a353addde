import { expect, test } from 'vitest';
import { traditional, traditionalForms } from '../../data/aliases/traditional';

test.each([
  ['弗拉基米尔·泽连斯基', '弗拉基米爾·澤連斯基'],
  ['联合国安全理事会', '聯合國安全理事會'],
  ['习近平', '習近平'],
  ['里根', '里根'],
])('%s in traditional characters', (simplified, wanted) => {
  expect(traditional(simplified)).toBe(wanted);
});

test('forms keep flags and shares, and none is given twice', () => {
  const alias = { text: '泽连斯基', lang: 'zh', flags: 1, prior: 0.9 };
  expect(traditionalForms([alias, { ...alias, lang: 'ja' }])).toEqual([{ ...alias, text: '澤連斯基' }]);
  expect(traditionalForms([alias, { ...alias, text: '澤連斯基' }])).toEqual([]);
});
