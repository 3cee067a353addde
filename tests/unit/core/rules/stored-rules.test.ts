import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_RULES, NO_RULES } from '../../../../core/rules/rules';
import { acceptRules, readStoredRules, replaceRules } from '../../../../core/rules/stored-rules';

const wrong = { entity: 'a', surface: 'A', scope: 'site', where: 'example.org', at: 1 };

describe('rules from storage or a file', () => {
  test.each([
    undefined,
    null,
    7,
    'x',
    [],
    {},
    { rules: 'x' },
    { revision: -1, rules: { wrong: {}, muted: [null, 3] } },
  ])('%j is no rules', (value) => expect(readStoredRules(value)).toEqual({ version: 1, revision: 0, rules: NO_RULES }));

  test.each([
    ['whole', wrong, 1],
    ['of a page', { ...wrong, scope: 'page', where: 'https://example.org/a' }, 1],
    ['everywhere, with a place it does not need', { ...wrong, scope: 'everywhere', where: 'x' }, 1],
    ['without words', { ...wrong, surface: '' }, 0],
    ['of no scope', { ...wrong, scope: 'galaxy' }, 0],
    ['of a site that is none', { ...wrong, where: 'https://example.org/a' }, 0],
    ['without a place', { ...wrong, where: undefined }, 0],
    ['of broken text', { ...wrong, surface: '\ud800' }, 0],
    ['of an odd time', { ...wrong, at: 1.5 }, 0],
    ['too long', { ...wrong, entity: 'x'.repeat(121) }, 0],
  ])('a wrong person %s: %#', (_, rule, kept) => {
    expect(acceptRules({ wrong: [rule] }).wrong).toHaveLength(kept);
  });

  test('of rules about the same thing the last stands, and lists stay bounded', () => {
    const many = Array.from({ length: MOST_RULES + 5 }, (_, n) => ({ entity: `e${n}`, at: n }));
    expect(
      acceptRules({
        muted: [
          { entity: 'a', at: 1 },
          { entity: 'a', at: 2 },
        ],
      }).muted,
    ).toEqual([{ entity: 'a', at: 2 }]);
    expect(acceptRules({ muted: many }).muted).toHaveLength(MOST_RULES);
  });

  test('whatever is read is read the same again', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const once = readStoredRules({ rules: value, revision: 3 });
        expect(readStoredRules(JSON.parse(JSON.stringify(once)))).toEqual(once);
      }),
    );
  });

  test('a newer release’s version is kept, a write counts', () => {
    expect(replaceRules(readStoredRules({ version: 9, revision: 4 }), NO_RULES)).toMatchObject({
      version: 9,
      revision: 5,
    });
  });
});
