import { expect, test } from 'vitest';
import { AliasFlag } from '../../../../../core/lexicon/lexicon';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
ocean |  place |  | Ocean of about 85 million square kilometres | Brine Ocean; Brine ~0.88; The Brine ~0.88
magazine | organisation | US | American magazine of politics and culture | The Brine ~0.1 #${AliasFlag.Short}
`);
const ids = (text: string, lang = 'en') => linkText(text, world, { lang }).links.map(({ entity }) => entity);

test.each([
  ['He wrote for The Brine in May.', ['magazine']],
  ['Writing in The Brine, Ann Nobody said so.', ['magazine']],
  ['The Brine reported in March that he left.', ['magazine']],
  ['Who is editor-in-chief of The Brine, was there.', ['magazine']],
  ['They crossed the Brine in May.', ['ocean']],
  ['He wrote for The Brine in May. Then they crossed the Brine.', ['magazine', 'ocean']],
  ['The Brine is warm in May.', ['ocean']],
])('a sea and a magazine of one name: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});

test('its name on a page in another language', () => {
  expect(ids('Про це пише The Brine у своїй статті.', 'uk')).toEqual(['magazine']);
  expect(ids('Das berichtet The Brine in dieser Woche.', 'de')).toEqual(['magazine']);
});
