/**
 * Armed groups that the United States lists as terrorist organisations: names from The World Factbook (public domain)
 * through factbook/factbook.json (CC0), 22 January 2026. The card says who lists them.
 */
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { readTable } from '../../json-lines';
import type { Draft } from '../../model';
import type { CountryRow } from '../../normalise/factbook';
import { CITED } from '../cited';
import { countryId, countryNames, withArticle } from '../countries/countries';
import { draftFrom } from '../draft-from';

interface GroupRow {
  id: string;
  n: string;
  ab?: string[];
  alt?: string[];
  /** Country codes of the Factbook (GEC). */
  c: string[];
}

/** Listed armed groups. */
export function readGroups(rows = readTable<GroupRow>('bodies')): Draft[] {
  const names = countryNames();
  const iso = new Map(readTable<CountryRow>('countries').map((row) => [row.id, row.iso ?? '']));
  return rows.map((row) => {
    const countries = row.c.map((code) => iso.get(code) ?? '').filter((code) => names.has(code));
    return groupOf(row, countries, names);
  });
}

function groupOf(row: GroupRow, countries: readonly string[], names: ReadonlyMap<string, string>): Draft {
  const draft = draftFrom(CITED.factbook, { origin: 'groups', kind: 'group', name: row.n, popularity: 0.2 });
  const where = countries.slice(0, 2).map((code) => withArticle(names.get(code) ?? ''));
  const few = where.length > 0 ? ` in ${where.join(' and ')}` : '';
  const only = countries.length <= 2 ? few : ' in several countries';
  draft.line = `Armed group${only}`;
  draft.facts.push({
    text: 'On the list of foreign terrorist organisations of the US State Department.',
    asOf: CITED.factbook.date,
    sources: [CITED.factbook],
  });
  if (countries.length <= 6) {
    for (const code of countries) {
      draft.relations.push({ type: 'located-in', to: countryId(code), sources: [CITED.factbook] });
    }
  }
  for (const text of row.alt ?? []) draft.aliases.push({ text, lang: 'en', flags: 0 });
  for (const text of row.ab ?? []) {
    draft.aliases.push({ text, lang: '', flags: AliasFlag.Acronym | AliasFlag.CaseSensitive });
  }
  return { ...draft, ...(countries.length === 1 && countries[0] && { country: countries[0] }) };
}
