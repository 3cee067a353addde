import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
country-us | place | US | Country in North America | United States
wales | place | GB | Country of the United Kingdom | Wales
william | person | GB | Heir to the throne | Prince William; Prince of Wales ~0.8
sussex | place | GB | County in England | Sussex
harry | person | GB | Prince of the United Kingdom | Prince Harry; Duke of Sussex
gaga | person | US | Singer | Lady Gaga; Gaga ~0.6
`);

test.each([
  ['The Prince of Wales came to Cardiff.', ['Prince of Wales']],
  ['The Duke of Sussex was not there.', ['Duke of Sussex']],
  ['Then Lady Gaga sang.', ['Lady Gaga']],
  ['He lives in Wales, and Prince William too.', ['Wales', 'William']],
  ['The president of the United States spoke.', ['United States']],
])('a title with its seat names a person: %s', (text, expected) => {
  expect(linkText(text, world).surfaces).toEqual(expected);
});

test.each([
  ['They drank in The Queen Anna all night.', []],
  ['Then the Prince Harry pub closed.', []],
  ['Then Queen Anna spoke.', ['Anna']],
  ['The Queen Anna of old and Prince Harry spoke.', ['Harry']],
])('an inn that a ruler gave its name to: %s', (text, expected) => {
  const rulers = tinyWorld(`
anna | person | GB | Queen | Anna
harry | person | GB | Prince | Harry
`);
  rulers.entities.titles = () => [{ words: ['queen'] }, { words: ['prince'] }];
  expect(linkText(text, rulers).surfaces).toEqual(expected);
});
