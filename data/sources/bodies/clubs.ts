/**
 * Football clubs of the first leagues: openfootball/clubs (public domain), commits 1e72579 and 42add66 for the titles of
 * their articles, 00e9d82 for names and years. The table keeps what world news names; forms that are only the name of
 * the club's town are left out.
 */
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { demonym } from '../../compose/demonyms';
import { readTable } from '../../json-lines';
import type { Draft } from '../../model';
import { CITED } from '../cited';
import { countryNames, withArticle } from '../countries/countries';
import { draftFrom } from '../draft-from';

interface ClubRow {
  /** Title of the article in the English Wikipedia. */
  id: string;
  n: string;
  cc: string;
  city?: string;
  est?: number;
  al?: string[];
  /** Forms that need the full name on the page. */
  sh?: string[];
}

/** Football clubs. */
export function readClubs(rows = readTable<ClubRow>('clubs')): Draft[] {
  const countries = countryNames();
  return rows.map((row) => {
    const draft = draftFrom(CITED.openFootball, {
      origin: 'clubs',
      kind: 'organisation',
      name: row.n,
      popularity: 0.25,
    });
    const where = row.city && !row.n.includes(row.city) ? ` from ${row.city}` : '';
    const people = demonym(row.cc);
    draft.line = people
      ? `${people} football club${where}`
      : `Football club in ${withArticle(countries.get(row.cc) ?? '')}`;
    if (row.est) draft.facts.push({ text: `Founded in ${row.est}.`, asOf: draft.asOf, sources: [CITED.openFootball] });
    const full = [row.id.replace(/ \(.*/, ''), ...(row.al ?? [])];
    for (const text of full) if (text !== row.n) draft.aliases.push({ text, lang: '', flags: 0 });
    for (const text of row.sh ?? []) draft.aliases.push({ text, lang: '', flags: AliasFlag.Short });
    return { ...draft, country: row.cc, wikipedia: row.id };
  });
}
