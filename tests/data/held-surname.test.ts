import { expect, it } from 'vitest';
import { AliasFlag } from '../../core/lexicon/lexicon';
import { isHeldSurname } from '../../data/aliases/held-surname';
import { sharePriors } from '../../data/aliases/priors';
import { type Draft, draftOf } from '../../data/model';

const person = (name: string, short: string, more: Partial<Draft> = {}): Draft => ({
  ...draftOf({ id: 'one', origin: 'curated', kind: 'person', name, popularity: 0.4, asOf: '2026', sources: [] }),
  aliases: [{ text: short, lang: 'en', flags: AliasFlag.Short }],
  roles: [{ title: 'minister', office: 'foreign-minister-xx', asOf: '2026', sources: [] }],
  ...more,
});
const MINISTER = person('Ann Tsahkna', 'Tsahkna');

it.each([
  ['a rare surname', 'tsahkna', AliasFlag.Short, MINISTER, true],
  ['the same in other letters', 'цахкна', AliasFlag.Short, MINISTER, true],
  ['a generated form', 'tsahkna', AliasFlag.Short | AliasFlag.Generated, MINISTER, false],
  ['the full name', 'ann tsahkna', 0, MINISTER, false],
  ['a frequent surname', 'johnson', AliasFlag.Short, person('Ann Johnson', 'Johnson'), false],
  ['a frequent one in other letters', 'джонсон', AliasFlag.Short, person('Ann Johnson', 'Johnson'), false],
  ['an English one', 'tsahkna', AliasFlag.Short, { ...MINISTER, country: 'GB' }, false],
  ['an ending that many surnames have', 'darvenko', AliasFlag.Short, person('Ann Darvenko', 'Darvenko'), false],
  ['a first name', 'thongloun', AliasFlag.Short, person('Thongloun Ann', 'Thongloun'), false],
  ['a short one', 'budrys', AliasFlag.Short, person('Ann Budrys', 'Budrys'), false],
  ['somebody little heard of', 'tsahkna', AliasFlag.Short, { ...MINISTER, popularity: 0.1 }, false],
  ['somebody without an office', 'tsahkna', AliasFlag.Short, { ...MINISTER, roles: [] }, false],
])('tells of %s whether it is somebody’s of office', (_what, key, flags, draft, expected) => {
  expect(isHeldSurname(key, flags, draft)).toBe(expected);
});

it('gives such a surname to who bears it, and never less than without', () => {
  const share = (key: string, held: boolean) =>
    sharePriors(key, [{ popularity: 0.4, flags: AliasFlag.Short, ...(held && { held }) }])[0] ?? 0;
  expect(share('tsahkna', false)).toBeLessThan(0.3);
  expect(share('tsahkna', true)).toBeGreaterThan(0.7);
  expect(share('ベングビール', true)).toBe(share('ベングビール', false));
});
