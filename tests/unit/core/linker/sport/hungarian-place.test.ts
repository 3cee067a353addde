import { expect, test } from 'vitest';
import type { PageMention } from '../../../../../core/linker/settle/page-mention';
import { isWithin } from '../../../../../core/linker/sport/hungarian-place';

function said(text: string, name: string, lang = 'hu', inflected = true): PageMention {
  const start = text.indexOf(name);
  const scanned = { start, end: start + name.length, inflected };
  return { text: name, from: { lang, run: { text } }, scanned } as unknown as PageMention;
}

test.each([
  ['aranyat nyert Szingapúrban', 'Szingapúrban', true, true],
  ['a meccs Írországban lesz', 'Írországban', true, true],
  ['legyőzte Írországot', 'Írországot', true, false],
  ['gólt lőtt Írországnak', 'Írországnak', true, false],
  ['nyert Milánóban', 'Milánóban', false, true],
  ['az edzés Debrecenben lesz', 'Debrecenben', false, true],
  ['a Liverpoolban gólt lőtt', 'Liverpoolban', false, false],
  ['az Arsenalból igazolt', 'Arsenalból', false, false],
])('in Hungarian the case tells a place: %s', (text, name, country, expected) => {
  expect(isWithin(said(text, name), country)).toBe(expected);
});

test('names without a case, and those of other languages, are left', () => {
  expect(isWithin(said('a Durban vezet', 'Durban', 'hu', false), false)).toBe(false);
  expect(isWithin(said('in Durban', 'Durban', 'en'), false)).toBe(false);
});
