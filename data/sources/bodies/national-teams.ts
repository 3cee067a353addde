/** National football teams of states: by rule, from the countries that openfootball (public domain) lists teams of. */

import { demonym } from '../../compose/demonyms';
import { readTable } from '../../json-lines';
import type { Draft } from '../../model';
import type { CountryRow } from '../../normalise/factbook';
import { CITED } from '../cited';
import { countryNames, withArticle } from '../countries/countries';
import { draftFrom } from '../draft-from';
import { isPopularTitle } from '../popular-titles';

/** States without a team in the world federation. */
const NONE = new Set(['FM', 'GB', 'KI', 'MC', 'MH', 'NR', 'PW', 'TV', 'VA']);
const SOCCER = new Set(['AU', 'CA', 'US']);
/** The United Kingdom has four. */
const BRITISH: readonly (readonly [name: string, people: string])[] = [
  ['England', 'English'],
  ['Scotland', 'Scottish'],
  ['Wales', 'Welsh'],
  ['Northern Ireland', 'Northern Irish'],
];

/** National football teams, made by rule from the states. */
export function readNationalTeams(rows = readTable<CountryRow>('countries')): Draft[] {
  const names = countryNames();
  const teams = rows
    .filter((row) => row.k === 'state' && row.iso && !NONE.has(row.iso) && names.has(row.iso))
    .map((row) => teamOf(row.iso ?? '', names.get(row.iso ?? '') ?? '', demonym(row.iso ?? '')));
  return [...teams, ...BRITISH.map(([name, people]) => teamOf('GB', name, people))];
}

function teamOf(iso: string, country: string, people: string | undefined): Draft {
  const game = SOCCER.has(iso) ? 'soccer' : 'football';
  const name = SOCCER.has(iso) ? `${country} men's national soccer team` : `${country} national football team`;
  const draft = draftFrom(CITED.openFootball, {
    origin: 'national-teams',
    kind: 'organisation',
    name,
    popularity: 0.15,
  });
  draft.line = `Men's national ${game} team of ${withArticle(country)}`;
  const spoken = people ? [`${people} national ${game} team`, `${people} national team`] : [];
  for (const text of [`${country} national ${game} team`, ...spoken]) {
    if (text !== name) draft.aliases.push({ text, lang: 'en', flags: 0 });
  }
  return { ...draft, country: iso, ...(isPopularTitle(name) && { wikipedia: name }) };
}
