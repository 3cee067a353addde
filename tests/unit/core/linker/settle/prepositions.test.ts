import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
siemens | organisation | DE | German maker of machines | Siemens ~0.9
werner-von-siemens | person | DE | Founder of Siemens | Werner von Siemens ~0.95; von Siemens ~0.45 #1; Siemens ~0.05 #1
richard-von-weizsaecker | person | DE | President of Germany | Richard von Weizsäcker ~0.95; von Weizsäcker ~0.5 #1
pompidou@0.2 | person | FR | President of France | Georges Pompidou ~0.7
national-rally | organisation | FR | French political party | Rassemblement national ~0.97; RN ~0.6 #66
country-fr | place | FR | Country in Western Europe | France ~0.97
marseille-fr | place | FR | City in France | Marseille ~0.8
`);
const surfaces = (text: string, lang: string) => linkText(text, world, { lang }).surfaces;

test('a particle that is a preposition before the name of a firm', () => {
  expect(surfaces('Die Aktien von Siemens fielen.', 'de')).toEqual(['Siemens']);
  expect(surfaces('Richard von Weizsäcker sprach. Später kam von Weizsäcker.', 'de')).toEqual([
    'Richard von Weizsäcker',
    'von Weizsäcker',
  ]);
});

test('what stands before people in the dative is no preposition of place', () => {
  expect(surfaces('Il a perdu face à Georges Pompidou.', 'fr')).toEqual(['Georges Pompidou']);
});

test('letters behind an article are no honours', () => {
  expect(surfaces('En France, rien. Le RN votera contre.', 'fr')).toEqual(['France', 'RN']);
  expect(surfaces('En France, rien. Anne Martin RN votera contre.', 'fr')).toEqual(['France']);
});

test('a first name of the page’s language makes a surname of a city', () => {
  expect(surfaces('Hervé Marseille a voté.', 'fr')).toEqual([]);
});
