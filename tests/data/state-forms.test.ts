import { describe, expect, it } from 'vitest';
import { worldNames } from '../../data/aliases/names/read-names';
import { armyForms, stateForms } from '../../data/aliases/state-forms';
import { draftOf } from '../../data/model';

function state(iso: string, english: string) {
  const base = {
    id: `country-${iso.toLowerCase()}`,
    kind: 'place' as const,
    popularity: 0.5,
    asOf: '2026',
    sources: [],
  };
  const draft = { ...draftOf({ ...base, origin: 'x', name: english }), codes: { iso } };
  draft.aliases.push({ text: english, lang: 'en', flags: 0 });
  return stateForms(draft).map(({ text, lang }) => `${lang} ${text}`);
}

describe('republics by their full names', () => {
  it.each([
    ['BY', 'Republic of Belarus', 'ru Республика Беларусь'],
    ['MK', 'Republic of North Macedonia', 'ar جمهورية مقدونيا الشمالية'],
    ['TR', 'Republic of Türkiye', 'tr Türkiye Cumhuriyeti'],
    ['IR', 'Islamic Republic of Iran', 'fa جمهوری اسلامی ایران'],
    ['IR', 'Islamic Republic of Iran', 'fr République islamique d’Iran'],
  ])('%s, %s: %s', (iso, english, form) => expect(state(iso, english)).toContain(form));
  it('are none where the state is something else', () => {
    expect(state('DE', 'Federal Republic of Germany')).toEqual([]);
    expect(state('SA', 'Kingdom of Saudi Arabia')).toEqual([]);
  });
});

it.each([
  ['Israel Defense Forces', 'IL', ['イスラエル軍', '以色列军', '이스라엘군']],
  ['Armed Forces of Ukraine', 'UA', ['ウクライナ軍', '乌克兰军队']],
  ['Revolutionary Armed Forces of Colombia', 'CO', []],
  ['Universität der Bundeswehr', 'DE', []],
])('the army %s', (name, country, forms) => {
  const base = { id: 'a', origin: 'x', kind: 'organisation' as const, popularity: 0.5, asOf: '2026', sources: [] };
  const made = armyForms({ ...draftOf({ ...base, name }), country }).map(({ text }) => text);
  expect(made).toEqual(forms.length > 0 ? expect.arrayContaining(forms) : []);
});

it.each([
  ['vladimir-putin', 'ko', '푸틴'],
  ['european-commission', 'es', 'Comisión Europea'],
  ['country-us', 'ja', '米'],
  ['kharkiv-oblast-ua', 'uk', 'Харківщина'],
])('the table of the world’s names has %s', (id, lang, text) => {
  expect(worldNames(id)).toContainEqual({ text, lang, flags: 0 });
});
