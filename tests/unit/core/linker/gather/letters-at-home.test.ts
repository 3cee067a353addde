import { expect, test } from 'vitest';
import { AliasFlag } from '../../../../../core/lexicon/lexicon';
import { openLexicon } from '../../../../../core/lexicon/open-lexicon';
import { writeLexicon } from '../../../../../core/lexicon/write-lexicon';
import { ArrayEntities } from '../../../../support/array-entities';
import { linkText } from '../../../../support/link-text';

/** id, kind, country, line, popularity, then its names: `*` marks letters. */
const WORLD: readonly (readonly [string, 'place' | 'person' | 'organisation', string, string, number, string[]])[] = [
  ['spd-de', 'organisation', 'DE', 'Party of Germany', 0.48, ['*SPD 0.9']],
  ['spd-cz', 'organisation', 'CZ', 'Political party in Czechia', 0.1, ['*SPD 0.03']],
  ['ano-cz', 'organisation', 'CZ', 'Political party in Czechia', 0.1, ['*ANO 0.03']],
  ['country-cz', 'place', 'CZ', 'Country in Europe', 0.8, ['Česko 0.97']],
  ['country-de', 'place', 'DE', 'Country in Europe', 0.9, ['Německo 0.97']],
  ['andrej-babis', 'person', 'CZ', 'Prime minister of Czechia', 0.46, ['Andrej Babiš 0.97']],
  ['country-xk', 'place', 'XK', 'Country in Europe', 0.7, ['Косово 0.9']],
  ['hadash-il', 'organisation', 'IL', 'Political party in Israel', 0.25, ['חד"ש 0.9']],
  ['country-us', 'place', 'US', 'Country', 1, ['ארה"ב 0.97']],
  ['modiin-il', 'place', 'IL', 'City in Israel', 0.19, ['מודיעין 0.9']],
  ['country-hr', 'place', 'HR', 'Country in Europe', 0.7, ['Hrvatska 0.97']],
  ['ivanovo-ru', 'place', 'RU', 'City in Russia', 0.33, ['Иваново 0.7']],
  ['country-ru', 'place', 'RU', 'Country', 0.9, ['Россия 0.97', 'Росія 0.97', 'Ρωσία 0.97']],
];

const entities = new ArrayEntities(
  WORLD.map(([id, kind, country, line, popularity, [name = '']]) => ({
    id,
    name: name.replace(/^\*| .*$/g, ''),
    kind,
    line,
    country,
    popularity,
    related: [],
    titles: [],
  })),
);
const lexicon = openLexicon(
  writeLexicon(
    WORLD.flatMap(([, , , , , names], entity) =>
      names.map((name) => {
        const [, letters, alias = '', prior] = /^(\*?)(.*) ([\d.]+)$/.exec(name) ?? [];
        const flags = letters ? AliasFlag.Acronym | AliasFlag.CaseSensitive : 0;
        return { alias, entity, lang: '', prior: Number(prior), flags };
      }),
    ),
  ),
);

function linked(text: string, lang: string): string[] {
  const { links, surfaces } = linkText(text, { lexicon, entities }, { lang });
  return links.map(({ entity }, i) => `${surfaces[i]}=${entity}`);
}

test('the letters of a party are those of the own country, where no other is spoken of', () => {
  expect(linked('V Česku vládne ANO a SPD. Česko čeká.', 'cs')).toEqual([
    'Česku=country-cz',
    'ANO=ano-cz',
    'SPD=spd-cz',
    'Česko=country-cz',
  ]);
  expect(linked('V Německu vládne SPD. Česko čeká na Německo.', 'cs')).toContain('SPD=spd-de');
});

test('the letters behind a person are no initials of his', () => {
  expect(linked('Česko má premiéra. Andrej Babiš (ANO) mluvil.', 'cs')).toContain('ANO=ano-cz');
});

test('a surname in the genitive is no town', () => {
  expect(linked('Суд оправдал Иванова, сообщила защита Иванова.', 'ru')).toEqual([]);
  expect(linked('Поезд стоит в Иванове.', 'ru')).toEqual(['Иванове=ivanovo-ru']);
  expect(linked('Сегодня власти Косова голосуют.', 'ru')).toEqual(['Косова=country-xk']);
});

test('a word with the article of Hebrew is no town, an adjective no country', () => {
  expect(linked('הוא עבד באגף המודיעין.', 'he')).toEqual([]);
  expect(linked('הוא גר במודיעין.', 'he')).toEqual(['מודיעין=modiin-il']);
  expect(linked('Hrvatski operater čeka Hrvatsku.', 'hr')).toEqual(['Hrvatsku=country-hr']);
});

test('an acronym of Hebrew has its mark, but for those known to all', () => {
  expect(linked('סקר חדש פורסם, ארהב שתקה.', 'he')).toEqual(['ארהב=country-us']);
  expect(linked('חד"ש זכתה, גם ארה"ב.', 'he')).toEqual(['חד"ש=hadash-il', 'ארה"ב=country-us']);
});

test('a country told with an office before an unknown name', () => {
  expect(linked('Колишній міністр оборони Росії Петро Ткач мовчить.', 'uk')).toEqual(['Росії=country-ru']);
  expect(linked('Ο υπουργός Άμυνας της Ρωσίας Πέτρος Νικολάου μίλησε.', 'el')).toEqual(['Ρωσίας=country-ru']);
});
