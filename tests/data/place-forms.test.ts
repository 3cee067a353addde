import { expect, it } from 'vitest';
import { placeForms } from '../../data/aliases/place-forms';
import { draftOf } from '../../data/model';

const place = (name: string, country: string, also: readonly string[] = [], codes = {}) => ({
  ...draftOf({ id: 'x', origin: 'cities', kind: 'place', name, popularity: 0.3, asOf: '2026', sources: [] }),
  country,
  codes,
  aliases: also.map((text) => ({ text, lang: 'en', flags: 0 })),
});
const texts = (...args: Parameters<typeof place>) => placeForms(place(...args)).map(({ text }) => text);

it('a county goes by its letters', () => {
  expect(texts('Kerry', 'IE', ['County Kerry'])).toEqual(['Co Kerry', 'Co. Kerry']);
  expect(texts('County Durham', 'GB')).toEqual(['Co Durham', 'Co. Durham']);
  expect(texts('Kent', 'GB')).toEqual([]);
});

it('a city of the Philippines has the noun', () => {
  expect(texts('Pasay', 'PH', [], { geonames: '1' })).toEqual(['Pasay City']);
  expect(texts('Quezon City', 'PH', [], { geonames: '2' })).toEqual([]);
  expect(texts('Bohol', 'PH')).toEqual([]);
  expect(texts('Oslo', 'NO', [], { geonames: '3' })).toEqual([]);
});

it('a town of China has its name without the noun, unless it is a word', () => {
  const named = (text: string, country: string, lang = 'zh', ...also: string[]) => {
    const draft = { ...place('X', country), aliases: [text, ...also].map((one) => ({ text: one, lang, flags: 0 })) };
    return placeForms(draft).map((form) => form.text);
  };
  expect(named('扬州市', 'CN')).toEqual(['扬州']);
  expect(named('扬州市', 'CN', 'zh', '扬州')).toEqual([]);
  expect(named('福山市', 'JP')).toEqual([]);
  expect(named('扬州市', 'CN', 'ja')).toEqual([]);
  expect(named('自由市', 'CN')).toEqual([]);
});
