import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
poland | place | PL | Country | Poland; Polen
saxony | place | DE | State of Germany | Saxony; Sachsen
`);

test.each([
  ['Die Polizei wirft dem Polen Betrug vor.', []],
  ['Gestern wurde gegen den 27-jährigen Polen ermittelt.', []],
  ['Gestern gewannen die Sachsen noch einmal.', []],
  ['Gestern regnete es in Polen und Sachsen.', ['Polen', 'Sachsen']],
  ['Gestern sprach er über das heutige Polen.', ['Polen']],
  ['Gestern schrieb er über die Sachsen-Wahl.', ['Sachsen']],
])('%s', (text, expected) => {
  expect(linkText(text, world, { lang: 'de' }).surfaces).toEqual(expected);
});
