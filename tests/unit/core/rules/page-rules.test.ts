import { describe, expect, test } from 'vitest';
import { pageOf, rulesOn, showingBy } from '../../../../core/rules/page-rules';
import type { Rules, Scope } from '../../../../core/rules/rules';

const NOW = 1_800_000_000_000;
const wrong = (scope: Scope, where: string) => ({ entity: `wrong-${scope}`, surface: 'Barrack', scope, where, at: 1 });
const rules: Rules = {
  wrong: [wrong('page', 'https://www.example.org/a?b'), wrong('site', 'example.org'), wrong('everywhere', '')],
  muted: [{ entity: 'muted', at: 1 }],
  known: [
    { entity: 'known', until: NOW + 1 },
    { entity: 'long-ago', until: NOW },
  ],
};
const wrongOn = (url: string) => rulesOn(url, rules, NOW).wrong.map(({ scope }) => scope);

describe('the rules on a page', () => {
  test.each([
    ['https://www.example.org/a?b', ['page', 'site', 'everywhere']],
    ['https://www.example.org/a?b#part', ['page', 'site', 'everywhere']],
    ['https://example.org/other', ['site', 'everywhere']],
    ['https://example.com/a?b', ['everywhere']],
    ['about:blank', ['everywhere']],
    ['', ['everywhere']],
  ])('%s: wrong person by %j', (url, scopes) => {
    expect(wrongOn(url)).toEqual(scopes);
  });

  test('hold no place and no date: the page need not know them', () => {
    expect(rulesOn('https://example.org/', rules, NOW)).toEqual({
      wrong: [
        { entity: 'wrong-site', surface: 'Barrack', scope: 'site' },
        { entity: 'wrong-everywhere', surface: 'Barrack', scope: 'everywhere' },
      ],
      muted: ['muted'],
      known: ['known'],
    });
  });

  test.each([
    ['muted', 'Anything', 'hidden'],
    ['wrong-site', 'Barrack', 'hidden'],
    ['wrong-site', 'BARRACK', 'hidden'],
    ['wrong-site', 'Tom\n  Barrack', 'shown'],
    ['wrong-page', 'Barrack', 'shown'],
    ['known', 'Anything', 'faded'],
    ['long-ago', 'Anything', 'shown'],
  ])('a mark of %s over %j is %s', (entity, surface, showing) => {
    expect(showingBy(rulesOn('https://example.org/', rules, NOW))(entity, surface)).toBe(showing);
  });

  test('an address too long to keep is no page', () => {
    expect(pageOf(`https://example.org/${'a'.repeat(2_000)}`)).toBe('');
  });
});
