/** Bodies that every state has one of are told apart by its name. */
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { demonym } from '../../compose/demonyms';
import type { Draft } from '../../model';
import type { RorRow } from '../../normalise/ror';
import { countryNames, withArticle } from '../countries/countries';

/** What every state has one of. */
const ONE_A_STATE =
  /^(?:Ministry|Department) (?:of|for) |^(?:House of \S+|Senate|National Assembly|Parliament|Supreme Court|Cabinet Office|Central Bank)$/;

/** What a ministry at such a seat is of, where the national ones have another. */
const PROVINCES: Readonly<Record<string, string>> = {
  'AU Adelaide': 'South Australia',
  'AU Brisbane': 'Queensland',
  'AU Darwin': 'the Northern Territory',
  'AU Perth': 'Western Australia',
  'AU Sydney': 'New South Wales',
  'CA Edmonton': 'Alberta',
  'CA Peterborough': 'Ontario',
  'CA Toronto': 'Ontario',
  'CA Victoria': 'British Columbia',
  'ES Vitoria-Gasteiz': 'the Basque Country',
  'GB Belfast': 'Northern Ireland',
};

/** "Ministry of Health" → "Ministry of Health of Zambia"; of a province when the article's title says so. */
export function withPlace(name: string, row: RorRow, country: string): string {
  const people = demonym(row.cc);
  const told =
    name.includes(country) ||
    (people && name.includes(people)) ||
    /,|Republic|Federation|Province|Cameroun| of .* of /.test(name);
  if (!ONE_A_STATE.test(name) || told || row.cc === 'US' || row.wp === `en:${name}`) return name;
  const titled = /\(([\p{Script=Latin} ]+)\)$/u.exec(row.wp ?? '')?.[1];
  const place = titled ?? PROVINCES[`${row.cc} ${row.city}`] ?? country;
  return name.includes(place) ? name : `${name} of ${withArticle(place)}`;
}

/** The name without its place, which needs the place near, and the way news says it: "Zambian Ministry of Health". */
export function withShort(draft: Draft, bare: string): Draft {
  if (bare === draft.name) return draft;
  const people = demonym(draft.country ?? '');
  draft.aliases.push({ text: bare, lang: 'en', flags: AliasFlag.Short });
  const national = draft.name.endsWith(withArticle(countryNames().get(draft.country ?? '') ?? ''));
  if (people && national) draft.aliases.push({ text: `${people} ${bare}`, lang: 'en', flags: 0 });
  if (people && national && bare === 'Ministry of Foreign Affairs')
    draft.aliases.push({ text: `${people} Foreign Ministry`, lang: 'en', flags: 0 });
  return draft;
}
