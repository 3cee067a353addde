/** What the research registry tells of one body. */
import { AliasFlag } from '../../../core/lexicon/lexicon';
import type { Draft, DraftAlias } from '../../model';
import type { RorRow } from '../../normalise/ror';
import { CITED } from '../cited';
import { withArticle } from '../countries/countries';
import { draftFrom } from '../draft-from';
import { marketOf } from './brand-markets';
import { headCompany, isFoundingYear } from './head-companies';
import { internationalLine } from './international-bodies';
import { oneWord } from './one-word';
import { armOf, nounOf } from './ror-nouns';

/** Letters beyond which a further name is one of statutes: nobody writes it in running text. */
const LONG = 60;
/** Such words with their article, by which a body is known where it is. */
const WORD = /^The (?:George|Hutch|Mount|Neuro|Royal|Wing)$/;
const PRIZE = /\b(?:Prize|Award)s?\b/;

/** The body of a row under its English name; `branches` = the countries in which a firm of its article is. */
export function bodyOf(
  row: RorRow,
  id: string,
  name: string,
  country: string,
  branches: readonly string[] = [],
): Draft {
  const english = row.wp?.startsWith('en:') ? row.wp.slice(3) : undefined;
  const draft = draftFrom(CITED.ror, {
    id,
    origin: 'ror',
    kind: 'organisation',
    name,
    popularity: popularityOf(row, name),
    asOf: row.asof,
  });
  const where =
    row.city && row.city !== country && !name.includes(row.city) ? `${row.city}, ${country}` : withArticle(country);
  const international = internationalLine(row.n, where);
  // The registry lists companies by branch, whose seat is not the company's.
  const company = row.ty.includes('company');
  const arm = armOf(name, row);
  const branch = company && headCompany(row.id) === undefined;
  if (international) draft.line = international;
  else if (branch) draft.otherwise = `Company${marketOf(branches) || ` active in ${withArticle(country)}`}`;
  else if (company) draft.what = `company based in ${row.city}`;
  else if (arm) draft.line = `${arm} of ${withArticle(country)}`;
  else draft.line = `${nounOf(name, row)} in ${where}`;
  if (row.est && (!company || isFoundingYear(row.id)))
    draft.facts.push({ text: `Founded in ${row.est}.`, asOf: row.asof, sources: [CITED.ror] });
  draft.aliases.push(...oneWord(name), ...aliasesOf(row, name));
  return {
    ...draft,
    ...(!branch && !international && { country: row.cc }),
    codes: { ror: row.id },
    // Of companies it often numbers a branch; the article tells which company is meant.
    ...(row.wd && !(branch && english) && { wikidata: row.wd }),
    ...(english && { wikipedia: english }),
  };
}

/** What else a body is called than `name`. */
function aliasesOf({ n, al = [] }: RorRow, name: string): DraftAlias[] {
  const aliases = n === name ? [] : [{ text: n, lang: '', flags: 0 }];
  for (const [text, lang, type] of al) {
    if (text.length > LONG) continue;
    // The Nobel Prize is not the foundation that gives it.
    if (PRIZE.test(text) && !PRIZE.test(n)) continue;
    const letters = type === 'a' || /^[\p{Lu}\d-]{2,6}$/u.test(text);
    const flags = letters ? AliasFlag.Acronym | AliasFlag.CaseSensitive : 0;
    // One plain word is too often something else to stand for an institute.
    if (
      text.length > 2 &&
      !WORD.test(text) &&
      (letters || text.includes(' ') || !/^[\p{L}-]+$/u.test(text) || !/\p{Script=Latin}/u.test(text))
    )
      aliases.push({ text, lang: lang ?? '', flags });
  }
  return aliases;
}

function popularityOf(row: RorRow, name: string): number {
  const head = headCompany(row.id);
  if (head !== undefined) return head;
  const known = row.wp?.startsWith('en:') ? 0.1 : 0.02;
  const heard = row.ty.includes('government') || /^University of|University$/.test(name) ? 0.04 : 0;
  return name.includes(' ') ? known + heard : known / 2;
}
