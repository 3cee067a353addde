import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLoosely } from '../../../../components/popup/highlighted';
import { stepActive } from '../../../../components/popup/search-keys';

describe('where a query stands in a name', () => {
  test.each<[string, string, string | undefined]>([
    ['Ahmed al-Sharaa', 'shara', 'Shara'],
    ['Recep Tayyip Erdoğan', 'erdogan', 'Erdoğan'],
    ['Türkiye', 'turk', 'Türk'],
    ['Kazakh Zakaria', 'zak', 'Zak'],
    ['Kazakhstan', 'zakh', 'zakh'],
    ['أحمد الشرع', 'الشرع', 'الشرع'],
    ['Syria', 'x', undefined],
    ['Syria', '', undefined],
  ])('%s / %s', (text, query, expected) => {
    const found = findLoosely(text, query);
    expect(found && text.slice(...found)).toBe(expected);
  });

  test('any part of a text is found in it, with offsets that cut whole characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const letters = [...text];
        const start = a % letters.length;
        const part = letters.slice(start, start + 1 + (b % (letters.length - start))).join('');
        const found = findLoosely(text, part);
        expect(found).toBeDefined();
        expect(text.slice(...(found ?? [0, 0])).isWellFormed()).toBe(text.isWellFormed());
      }),
    );
  });
});

test('arrows go round', () => {
  expect(stepActive(0, 'ArrowDown', 3)).toBe(1);
  expect(stepActive(2, 'ArrowDown', 3)).toBe(0);
  expect(stepActive(0, 'ArrowUp', 3)).toBe(2);
  expect(stepActive(0, 'ArrowUp', 0)).toBe(0);
});
