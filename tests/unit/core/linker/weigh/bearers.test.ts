import { expect, test } from 'vitest';
import { AliasFlag } from '../../../../../core/lexicon/lexicon';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const SHORT = AliasFlag.Short;
const world = tinyWorld(`
rod-dell | person | PH | Filipino politician | Rod Dell; Dell ~0.75 #${SHORT}
sara-dell | person | PH | Filipino politician | Sara Dell; Dell ~0.12 #${SHORT}
`);
const ids = (text: string) => linkText(text, world).links.map(({ entity }) => entity);

const AFTER = 'Sara Dell spoke on Monday.\nSara Dell spoke again.\nSara Dell is the daughter of Rod Dell.';
const HIS = 'Rod Dell spoke on Monday.\nRod Dell spoke again.\nSara Dell is the daughter of Rod Dell.';

test.each([
  [`If convicted, Dell would have to go.\n${AFTER}`, 'sara-dell'],
  [`If convicted, Dell would have to go.\n${HIS}`, 'rod-dell'],
])('a surname before the full names of two: %s', (text, first) => {
  expect(ids(text)[0]).toBe(first);
});

const khans = tinyWorld(`
imran-khan | person | PK | Former prime minister | Imran Khan; Khan ~0.15 #${SHORT}
bushra-bibi | person | PK | His wife | Bushra Bibi; Khan ~0.03 #${SHORT}
`);

test('a surname that the page has written of one bearer alone', () => {
  const text = 'They jailed Imran Khan and Bushra Bibi, and so Khan stayed away.';
  expect(linkText(text, khans).links.map(({ entity }) => entity)).toEqual(['imran-khan', 'bushra-bibi', 'imran-khan']);
});

test.each([
  ['en', 'On Monday Rod Dell spoke with his daughter, Sara Dell, and Dell went home.', 'rod-dell'],
  ['en', 'On Monday Rod Dell spoke. Then the mayor Sara Dell spoke, and Dell went home.', 'sara-dell'],
  ['en', 'On Monday Sara Dell spoke with her father, Rod Dell, and Dell went home.', 'rod-dell'],
  ['en', 'On Monday Rod Dell spoke. The mother of Sara Dell spoke, and Dell went home.', 'sara-dell'],
  ['es', 'Ayer Rod Dell habló con su hija, la senadora Sara Dell, y luego Dell salió.', 'rod-dell'],
  ['fr', 'Hier Rod Dell et sa fille Sara Dell se sont vus, puis Dell est parti.', 'rod-dell'],
])('who is named only as a relative is not who the surname means next: %s %s', (lang, text, expected) => {
  expect(linkText(text, world, { lang }).links.at(-1)?.entity).toBe(expected);
});
