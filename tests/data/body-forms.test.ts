import { describe, expect, it } from 'vitest';
import { AliasFlag } from '../../core/lexicon/lexicon';
import { aliasEntries } from '../../data/aliases/alias-entries';
import { bodyForms } from '../../data/aliases/body-forms';
import { generatedAliases } from '../../data/aliases/generated';
import { metonymsOf } from '../../data/aliases/metonyms';
import { type Draft, draftOf } from '../../data/model';

const draft = (id: string, kind: Draft['kind'], name: string, country?: string): Draft => ({
  ...draftOf({ id, origin: 'curated', kind, name, popularity: 0.5, asOf: '2026', sources: [] }),
  ...(country !== undefined && { country }),
});

describe('a body of a state', () => {
  it.each([
    ['United States Air Force', 'US', 'United States', ['U.S. Air Force', 'US Air Force'], ['Air Force']],
    [
      'United States Department of the Treasury',
      'US',
      'United States',
      ['U.S. Department of the Treasury', 'U.S. Treasury Department', 'US Treasury Department'],
      ['Department of the Treasury', 'Treasury Department'],
    ],
    ['United States Geological Survey', 'US', 'United States', ['U.S. Geological Survey', 'US Geological Survey'], []],
    ['Mexican National Guard', 'MX', 'Mexico', [], ['National Guard']],
    ['Parliament of Malaysia', 'MY', 'Malaysia', ['Malaysian Parliament'], ['Parliament']],
    ['Australian Labor Party', 'AU', 'Australia', [], ['Labor Party', 'Labor']],
    ['The Guardian', 'GB', 'United Kingdom', [], ['Guardian']],
    ['The University of Tokyo', 'JP', 'Japan', ['University of Tokyo'], []],
    ['American Express', 'US', 'United States', ['U.S. Express', 'US Express'], []],
    ['Reuters', 'GB', 'United Kingdom', [], []],
    ['South African College', 'ZA', 'South Africa', [], []],
  ])('%s', (name, country, english, full, short) => {
    const forms = bodyForms(draft('body', 'organisation', name, country), english);
    expect(forms.filter(({ flags }) => flags === 0).map(({ text }) => text)).toEqual(expect.arrayContaining(full));
    expect(forms.filter(({ flags }) => flags & AliasFlag.Short).map(({ text }) => text)).toEqual(short);
  });
});

it('a saint is shortened as in the news', () => {
  const forms = generatedAliases(draft('saint-petersburg-ru', 'place', 'Saint Petersburg', 'RU'));
  expect(forms.map(({ text }) => text)).toEqual(['St. Petersburg', 'St Petersburg']);
  const parish = draft('saint-james-jm', 'place', 'Saint James', 'JM');
  parish.aliases.push({ text: 'Saint James Parish', lang: 'en', flags: 0 });
  expect(generatedAliases(parish).map(({ text }) => text)).toContain('St. James Parish');
});

describe('seats of government', () => {
  const capital = { ...draft('damascus-sy', 'place', 'Damascus', 'SY'), codes: { geonames: '1' } };
  const country = { ...draft('country-sy', 'place', 'Syria', 'SY'), codes: { iso: 'SY' } };
  const street = draft('downing-street', 'place', 'Downing Street', 'GB');
  const kingdom = { ...draft('country-gb', 'place', 'United Kingdom', 'GB'), codes: { iso: 'GB' } };
  const town = { ...draft('aleppo-sy', 'place', 'Aleppo', 'SY'), codes: { geonames: '2' } };
  const entities = [capital, country, street, kingdom, town];

  it('are capitals and what tables or records say', () => {
    expect(metonymsOf(entities)).toEqual([
      { seat: 2, standsFor: 3, share: 0.7 },
      { seat: 0, standsFor: 1, share: 0.2 },
    ]);
  });

  it('lend their names without taking a share of them', () => {
    const damascus = aliasEntries(entities).filter(({ alias }) => alias === 'Damascus');
    expect(damascus.map(({ entity, flags }) => [entity, (flags & AliasFlag.Metonym) !== 0])).toEqual([
      [0, false],
      [1, true],
    ]);
    expect(damascus[0]?.prior).toBeGreaterThan(0.8);
  });
});

it('two Hebrew words with the article go without the first one behind a preposition', () => {
  const house = draft('white-house', 'place', 'White House', 'US');
  house.aliases.push({ text: 'הבית הלבן', lang: 'he', flags: 0 }, { text: 'הליכוד', lang: 'he', flags: 0 });
  expect(generatedAliases(house).map(({ text }) => text)).toEqual(['בית הלבן']);
});

it('letters in capitals and small ones are written in capitals too', () => {
  const party = draft('alternative-for-germany', 'organisation', 'Alternative for Germany', 'DE');
  party.aliases.push({ text: 'AfD', lang: '', flags: AliasFlag.Acronym | AliasFlag.CaseSensitive });
  expect(generatedAliases(party).map(({ text }) => text)).toContain('AFD');
});

it('who is named Jr. is so by the surname too', () => {
  const forms = generatedAliases(draft('ann-lark-jr', 'person', 'Ann Lark Jr.', 'US')).map(({ text }) => text);
  expect(forms).toEqual(['Ann Lark Jnr', 'Lark Jr.']);
});
