import { expect, it } from 'vitest';
import { aliasEntries } from '../../data/aliases/alias-entries';
import { draftOf } from '../../data/model';

const place = (
  id: string,
  name: string,
  codes: Record<string, string>,
  abroad: readonly [text: string, lang: string][] = [],
) => ({
  ...draftOf({ id, name, origin: 'cities', kind: 'place', popularity: 0.7, asOf: '2026-01-01', sources: [] }),
  country: 'TN',
  codes,
  aliases: abroad.map(([text, lang]) => ({ text, lang, flags: 0 })),
});
const city = place('tunis-tn', 'Tunis', { geonames: '2464470' });
const claimants = (country: ReturnType<typeof place>) =>
  aliasEntries([country, city])
    .filter(({ alias }) => alias === 'Tunis')
    .map(({ entity }) => entity);

it('what only another language calls a country is in English its capital', () => {
  expect(claimants(place('country-tn', 'Tunisia', { iso: 'TN' }, [['Tunis', 'hr']]))).toEqual([1]);
});

it('what English calls both is both', () => {
  expect(claimants(place('country-tn', 'Tunis', { iso: 'TN' }, [['Tunis', 'hr']]))).toContain(0);
});

it('in other letters each keeps its name', () => {
  const country = place('country-tn', 'Tunisia', { iso: 'TN' }, [['Тунис', 'ru']]);
  const capital = place('tunis-tn', 'Tunis', { geonames: '2464470' }, [['Тунис', 'ru']]);
  const found = aliasEntries([country, capital]).filter(({ alias }) => alias === 'Тунис');
  expect(found.map(({ entity }) => entity)).toEqual([0, 1]);
});

it('of spellings that differ in capitals the one with small letters is the first', () => {
  const event = { ...place('x', 'Suez crisis', {}, [['Suez Crisis', 'en']]), kind: 'event' as const };
  expect(aliasEntries([event]).map(({ alias }) => alias)).toEqual(['Suez crisis', 'Suez Crisis']);
});
