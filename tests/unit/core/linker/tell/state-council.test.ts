import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
council | organisation | CN | Cabinet of China | State Council of China; 国务院 ~0.8
state | organisation | US | Foreign ministry of the United States | Department of State; 美国国务院; 国务院 ~0.15
country-us@0.9 | place | US | Country | United States; 美国
`);
const ids = (text: string) =>
  linkText(text, world, { lang: 'zh' })
    .links.map(({ entity }) => entity)
    .filter((id) => !id.startsWith('country'));

test.each([
  ['国务院副总理同美国财政部长会谈。', ['council']],
  ['国务院印发通知。', ['council']],
  ['美国国务院表示。国务院官员决定。', ['state', 'state']],
  ['美国国务院表示。国务院总理会见。', ['state', 'council']],
])('which 国务院 is meant: %s', (text, wanted) => {
  expect(ids(text)).toEqual(wanted);
});
