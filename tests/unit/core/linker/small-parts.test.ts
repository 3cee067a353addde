import { describe, expect, test } from 'vitest';
import { demonymOf } from '../../../../core/linker/demonyms/demonym-of';
import { isGeneric } from '../../../../core/linker/gather/generic-name';
import { homeCountry } from '../../../../core/linker/gather/home-country';
import { nameFit } from '../../../../core/linker/weigh/name-fit';
import { titleFit } from '../../../../core/linker/weigh/title-fit';
import { regionAt } from '../../../../core/linker/words/regions';
import { sportOf } from '../../../../core/linker/words/sports';

test.each([
  ['Thomas', 'Tom Barrack', 2],
  ['Tom', 'Tom Barrack', 2],
  ['T', 'Tom Barrack', 1],
  ['T.', 'Tom Barrack', 1],
  ['Achmed', 'Ahmed al-Sharaa', 2],
  ['Recep', 'Recep Tayyip Erdoğan', 2],
  ['Tayyip', 'Recep Tayyip Erdoğan', 2],
  ['Mary', 'Tom Barrack', 0],
  ['Barrack', 'Tom Barrack', 0],
  ['Ivanka', 'Donald Trump', 0],
  ['Annie', 'Fannie Farmer', 0],
  ['Louise', 'Louis Brown', 0],
  ['Patrick', 'Patrice Brown', 0],
  ['Andrej', 'Andrei Brown', 2],
  ['Mohamad', 'Mohamed Brown', 2],
  ['Maria', 'Mario Draghi', 0],
])('%s before the surname of %s: %i', (given, name, expected) => {
  expect(nameFit(given, name)).toBe(expected);
});

describe('offices at a date', () => {
  const spans = [
    { words: ['president', 'united', 'states'], from: 20010120, to: 20090120 },
    { words: ['governor', 'texas'], from: 19950117, to: 20001221 },
    { words: ['chair', 'bank'], from: 20180205 },
  ];
  test.each([
    [['president'], 20030501, 1, 1],
    [['president'], 20250101, 1, 0],
    [['governor'], 19990101, 1, 1],
    [['president'], 0, 1, 1],
    [['foreign', 'minister'], 20030501, 0, 0],
    [['vice', 'president'], 20030501, 0.5, 0.5],
    [['chairman'], 20250101, 1, 1],
  ])('%s on %i', (told, day, fits, then) => {
    expect(titleFit(told, spans, day)).toEqual({ fits, then });
  });
});

test.each([
  ['National Assembly', 'en', true],
  ['Supreme Court', 'en', true],
  ['House of Representatives', 'en', true],
  ['North Dakota', 'en', false],
  ['European Union', 'en', false],
  ['Duke University', 'en', false],
  ['Temple University', 'en', false],
  ['National University', 'en', true],
  ['University College', 'en', true],
  ['مجلس النواب', 'ar', true],
  ['Ministerio Público', 'es', true],
  ["ministère de l'Éducation", 'fr', true],
  ['ministère de l’Éducation nationale', 'fr', true],
])('%s is generic: %s %s', (text, lang, expected) => {
  expect(isGeneric(text, lang)).toBe(expected);
});

test.each([
  ['Ky. (AP)', 'kentucky'],
  ['North Carolina, and', 'north carolina'],
  ['TX please', 'texas'],
  ['Ont., said', 'ontario'],
  ['London said', ''],
])('the region of %s is %s', (text, expected) => {
  expect(regionAt(text, 0)?.name ?? '').toBe(expected);
});

test.each([
  ['The midfielder scored a goal. The match went on, and the team won.', 'football'],
  ['Quarterback and coach met after the match. The fixture was lost by the team.', 'other'],
  ['The rugby match was lost by the team. The striker of the football club saw it.', 'other'],
  ['The team of the president tried, but the players in the league of states have one goal this season.', ''],
  ['Officials met in the club.', ''],
])('sport of: %s', (text, expected) => {
  expect(sportOf([text])).toBe(expected);
});

test.each([
  ['syrian', 'en', 'SY'],
  ['сирийского', 'ru', 'SY'],
  ['syrischen', 'de', 'SY'],
  ['syriens', 'fr', 'SY'],
  ['السوري', 'ar', 'SY'],
  ['house', 'en', ''],
  ['us', 'de', ''],
])('adjective %s (%s): %s', (word, lang, expected) => {
  expect(demonymOf(word, lang)).toBe(expected);
});

test.each([
  ['Texas.', 'US', false],
  ['Ky. (WBKO)', 'US', true],
  ['TX 77001', 'US', true],
  ['North Carolina, on', 'US', false],
  ['Ontario', 'CA', false],
  ['or else', '', false],
  ['Bavaria', '', false],
])('region %s: %s', (text, country, short) => {
  expect(regionAt(text, 0)?.country ?? '').toBe(country);
  expect(regionAt(text, 0)?.abbreviated ?? false).toBe(short);
});

test.each([
  ['www.bbc.co.uk', 'en', 'GB'],
  ['www.spiegel.de', 'de', 'DE'],
  ['example.com', 'tr', 'TR'],
  ['example.com', 'en', ''],
  ['example.io', 'en', ''],
  ['example.com', 'pt-PT', 'PT'],
  ['example.com', 'es-MX', 'MX'],
  ['example.com', 'es-419', 'ES'],
  ['example.com', 'zh-Hant-TW', 'TW'],
  ['example.com', 'nb-NO', 'NO'],
  ['example.com', 'en-US', ''],
  ['example.at', 'de-DE', 'AT'],
  ['youtu.be', 'en', ''],
  ['example.eu', 'pl', 'PL'],
  ['example.me', 'en', ''],
  ['example.me', 'sr', 'ME'],
  ['example.com.co', 'es', 'CO'],
  ['example.co', 'en', ''],
])('home of %s in %s: %s', (host, lang, country) => {
  expect(homeCountry(host, lang)).toBe(country);
});
