/** Companies traded in New York on 29 April 2023: npm package list-of-stocks-profiles 0.0.230433 (MIT). */
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { demonym } from '../../compose/demonyms';
import { readTable } from '../../json-lines';
import type { Draft } from '../../model';
import type { ListedRow } from '../../normalise/listed-companies';
import { CITED } from '../cited';
import { countryNames } from '../countries/countries';
import { draftFrom } from '../draft-from';
import { companyAliases } from './company-names';
import { nounOfIndustry } from './listed-industries';

const LETTERS = /^\p{Lu}{2,5}$/u;

/** Where companies have their seat that work elsewhere. */
const SEATS_ONLY: ReadonlySet<string> = new Set('BM CY IE JE KY LU MC'.split(' '));

const LEAST = 0.2;
const OF_TEN_BILLION = 0.22;
/** What ten times the value adds: 0.34 for the dearest company of all. */
const TENFOLD = 0.05;

/** What a company is worth by its market value in billions of dollars. */
const worthOf = (value = 0): number =>
  value <= 0 ? LEAST : Math.max(LEAST, Math.round((OF_TEN_BILLION + TENFOLD * Math.log10(value / 10)) * 1000) / 1000);

let worths: Map<string, number> | undefined;

/** The same for the code of a share; undefined for one that is not listed. */
export function worthOfShare(ticker: string): number | undefined {
  worths ??= new Map(readTable<ListedRow>('listed-companies').map(({ id, cap }) => [id, worthOf(cap)]));
  return worths.get(ticker);
}

/** `elsewhere` = shares whose companies a newer list tells of. */
export function readListedCompanies(
  rows = readTable<ListedRow>('listed-companies'),
  elsewhere: ReadonlySet<string> = sharesOfIndex(),
): Draft[] {
  return rows
    .filter(({ id }) => !elsewhere.has(id))
    .map((row) => {
      const draft = draftFrom(CITED.listed, {
        origin: 'listed-companies',
        kind: 'organisation',
        name: row.n,
        popularity: worthOf(row.cap),
      });
      const facts = [
        row.c && `Head office: ${[row.c, row.r].filter(Boolean).join(', ')}.`,
        'Its shares were traded in New York in April 2023.',
      ];
      for (const text of facts) {
        if (text) draft.facts.push({ text, asOf: CITED.listed.date, sources: [CITED.listed] });
      }
      for (const text of row.al ?? []) {
        draft.aliases.push({ text, lang: 'en', flags: LETTERS.test(text) ? AliasFlag.Acronym : 0 });
      }
      draft.aliases.push(...companyAliases(row.n, true));
      return { ...draft, line: lineOf(row), country: row.cc };
    });
}

/** "Canadian gold-mining company", "drug maker based in Dublin, Ireland". */
function lineOf({ sub, what, c, cc, seat }: ListedRow): string {
  const noun = what ?? nounOfIndustry(sub) ?? 'company';
  const adjective = demonym(cc);
  const seatOnly = SEATS_ONLY.has(cc);
  if (adjective && !seat && !seatOnly) return `${adjective} ${noun}`;
  const place = [c, seatOnly && countryNames().get(cc)].filter((part, at, all) => part && part !== all[at - 1]);
  return `${noun} based in ${place.join(', ')}`;
}

const sharesOfIndex = (): Set<string> => new Set(readTable<{ sym: string[] }>('companies').flatMap(({ sym }) => sym));
