import { expect, test } from 'vitest';
import { AliasFlag } from '../../../../core/lexicon/lexicon';
import { linkText } from '../../../support/link-text';
import { tinyWorld } from '../../../support/tiny-world';

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
