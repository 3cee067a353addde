import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
inter@0.4 | organisation | IT | Italian football club | FC Internazionale
napoli@0.4 | organisation | IT | Italian football club | SSC Napoli
manuel-akanji@0.12 | person | CH | Swiss footballer | Manuel Akanji; Akanji ~0.025 #1
tadic@0.3 | person | RS | Serbian politician | Boris Tadicev; Tadicev ~0.025 #1
`);
const report =
  'FC Internazionale e SSC Napoli pareggiano: un gol per tempo, il portiere para il rigore, dice l’allenatore dopo la partita di campionato.';

test.each([
  [`${report}\nBisseck, Akanji, Bastoni in campo.`, true],
  [`${report}\nBisseck, Peter Akanji, Bastoni in campo.`, false],
  ['Ieri Akanji era a Milano con gli amici.', false],
])('the rare surname of the only player known by it, on a page about football: %s', (text, linked) => {
  expect(linkText(text, world, { lang: 'it' }).links.some(({ entity }) => entity === 'manuel-akanji')).toBe(linked);
});

test('nobody who does not play', () => {
  const { links } = linkText(`${report}\nBisseck, Tadicev, Bastoni in campo.`, world, { lang: 'it' });
  expect(links.some(({ entity }) => entity === 'tadic')).toBe(false);
});

test('the whole name of a player that others may bear', () => {
  const world = tinyWorld(`
inter@0.4 | organisation | IT | Italian football club | FC Internazionale
napoli@0.4 | organisation | IT | Italian football club | SSC Napoli
malik-tillman@0.12 | person | US | American footballer | Malik Tillman ~0.3 #128
`);
  const named = (text: string) =>
    linkText(text, world, { lang: 'it' }).links.some(({ entity }) => entity === 'malik-tillman');
  expect(named(`${report}\nIn gol anche Malik Tillman al quarto d’ora.`)).toBe(true);
  expect(named('Ieri Malik Tillman era a Milano con gli amici.')).toBe(false);
});
