import { expect, test } from 'vitest';
import { AliasFlag } from '../../../../../core/lexicon/lexicon';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const NAME = AliasFlag.CommonName;
const world = tinyWorld(`
alma-ca | place | CA | Province of Canada | Alma ~0.44 #${NAME}
country-jo | place | JO | Country in Asia | Jordan ~0.75 #${NAME}
country-om | place | OM | Country in Asia | Oman
country-qa | place | QA | Country in Asia | Qatar
`);
const ids = (text: string) => linkText(text, world).links.map(({ entity }) => entity);

test.each([
  ['Alma Premier Ann Nobody was there. “Alma will simply not agree,” she said.', ['alma-ca', 'alma-ca']],
  ['Alma will simply not agree, she said.', []],
  ['Alma was there. It came from Alma’s hard work.', ['alma-ca']],
  ['Alma Nobody, a nurse, was there. “Alma will simply not agree,” she said.', []],
  ['Alma Nobody, a nurse, was in Alma once. “Alma will simply not agree,” she said.', ['alma-ca']],
  ['Oman, Qatar and Jordan along with others were there.', ['country-om', 'country-qa', 'country-jo']],
  ['Later Jordan was there along with others.', []],
])('a place that is a first name too: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});
