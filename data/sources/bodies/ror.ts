/** Universities, agencies, hospitals, institutes: Research Organization Registry (CC0), releases to v2.9, 23 June 2026. */

import { AliasFlag } from '../../../core/lexicon/lexicon';
import { slugOf } from '../../../core/text/slug';
import { wordCount } from '../../aliases/common-words';
import { readTable } from '../../json-lines';
import type { Draft } from '../../model';
import type { RorRow } from '../../normalise/ror';
import { CITED } from '../cited';
import { countryNames, withArticle } from '../countries/countries';
import { draftFrom } from '../draft-from';
import { US_STATES } from '../places/divisions';
import { isPopularTitle } from '../popular-titles';
import { leftOut } from '../rejections';
import { marketOf } from './brand-markets';
import { headCompany, isFoundingYear } from './head-companies';
import { internationalLine } from './international-bodies';
import { oneWord } from './one-word';
import { withPlace, withShort } from './place-names';
import { inEnglish } from './ror-names';
import { nounOf } from './ror-nouns';

const PRIZE = /\b(?:Prize|Award)s?\b/;

export function readRor(rows = readTable<RorRow>('ror')): Draft[] {
  const countries = countryNames();
  const taken = new Set<string>();
  const drafts: Draft[] = [];
  const branches = countriesOfArticles(rows);
  for (const row of withoutBranches(rows)) {
    if (!isWritten(row)) {
      leftOut('ror', 'a college few write of');
      continue;
    }
    const bare = englishName(row);
    const name = withPlace(bare, row, countries.get(row.cc) ?? '');
    const plain = slugOf(name);
    const id = [plain, `${plain}-${row.cc.toLowerCase()}`, `${plain}-${slugOf(row.city)}`].find(
      (one) => !taken.has(one),
    );
    const country = countries.get(row.cc);
    const word = isCountryName(name, countries) || isState(name) || wordCount(name.toLowerCase()) >= 200;
    if (!plain || !id || !country || word) {
      leftOut('ror', word ? 'a country or word' : plain ? 'namesake' : 'no Latin name');
      continue;
    }
    taken.add(id);
    drafts.push(inEnglish(withShort(bodyOf(row, id, name, country, branches.get(row.wp ?? '')), bare), row));
  }
  return drafts;
}

/** Where English is the language of the press, which names colleges that no encyclopaedia tells of. */
const ENGLISH: ReadonlySet<string> = new Set('US GB CA AU NZ IE'.split(' '));

/** Colleges, which world news writes of where they are much read of, or near. */
const LOCAL = /^(?!.*\bUniversit).*\b(?:College|Polytechnic)s?\b/;
const isReadOf = ({ wp }: RorRow): boolean => wp?.startsWith('en:') === true && isPopularTitle(wp.slice(3));

/**
 * True of what some Wikipedia has an article of, of bodies of states, and of what the English press is near; of colleges
 * elsewhere only those much read of.
 */
const isWritten = (row: RorRow): boolean => {
  const { wp, ty, cc, n } = row;
  if (ENGLISH.has(cc) || ty.includes('government')) return true;
  if (LOCAL.test(n)) return isReadOf(row);
  return wp !== undefined || !ty.includes('education');
};

/** The countries in which the bodies of one article are, by article, as a list of places writes them. */
function countriesOfArticles(rows: readonly RorRow[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { wp, cc } of rows) if (wp !== undefined) found.set(wp, [...(found.get(wp) ?? []), cc.toLowerCase()]);
  return found;
}

/** "State of Maryland", "Commonwealth of Virginia": the state as a body is to readers the state. */
const isState = (name: string) => {
  const state = /^(?:State|Commonwealth) of (.+)$/.exec(name)?.[1];
  return state !== undefined && [...US_STATES.values()].includes(state);
};

/** Of several records with one article (a company's national branches) the one named like the article stays. */
function withoutBranches(rows: readonly RorRow[]): RorRow[] {
  const best = new Map<string, RorRow>();
  for (const row of rows) {
    const known = row.wp === undefined ? undefined : best.get(row.wp);
    if (row.wp !== undefined && (!known || isBetter(row, known))) best.set(row.wp, row);
  }
  return rows.filter((row) => row.wp === undefined || best.get(row.wp) === row || leftOut('ror', 'branch'));
}

function isBetter(row: RorRow, known: RorRow): boolean {
  if (headCompany(known.id) ?? headCompany(row.id)) return headCompany(row.id) !== undefined;
  return row.wp?.endsWith(`:${row.n}`) === true && !known.wp?.endsWith(`:${known.n}`);
}

function bodyOf(row: RorRow, id: string, name: string, country: string, branches: readonly string[] = []): Draft {
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
  const branch = company && headCompany(row.id) === undefined;
  if (international) draft.line = international;
  else if (branch) draft.otherwise = `Company${marketOf(branches) || ` active in ${withArticle(country)}`}`;
  else if (company) draft.what = `company based in ${row.city}`;
  else draft.line = `${nounOf(name, row)} in ${where}`;
  if (row.est && (!company || isFoundingYear(row.id)))
    draft.facts.push({ text: `Founded in ${row.est}.`, asOf: row.asof, sources: [CITED.ror] });
  draft.aliases.push(...oneWord(name));
  if (row.n !== name) draft.aliases.push({ text: row.n, lang: '', flags: 0 });
  for (const [text, lang, type] of row.al ?? []) {
    // The Nobel Prize is not the foundation that gives it.
    if (PRIZE.test(text) && !PRIZE.test(row.n)) continue;
    const letters = type === 'a' || /^[\p{Lu}\d-]{2,6}$/u.test(text);
    const flags = letters ? AliasFlag.Acronym | AliasFlag.CaseSensitive : 0;
    // One plain word is too often something else to stand for an institute.
    if (
      text.length > 2 &&
      (letters || text.includes(' ') || !/^[\p{L}-]+$/u.test(text) || !/\p{Script=Latin}/u.test(text))
    ) {
      draft.aliases.push({ text, lang: lang ?? '', flags });
    }
  }
  return {
    ...draft,
    ...(!branch && !international && { country: row.cc }),
    codes: { ror: row.id },
    // Of companies it often numbers a branch; the article tells which company is meant.
    ...(row.wd && !(branch && english) && { wikidata: row.wd }),
    ...(english && { wikipedia: english }),
  };
}

/** The English label where the registry's own name is in another script. */
function englishName(row: RorRow): string {
  if (/\p{Script=Latin}/u.test(row.n)) return row.n;
  return row.al?.find(([name, lang, type]) => lang === 'en' && type !== 'a' && name.includes(' '))?.[0] ?? row.n;
}

function popularityOf(row: RorRow, name: string): number {
  const head = headCompany(row.id);
  if (head !== undefined) return head;
  const known = row.wp?.startsWith('en:') ? 0.1 : 0.02;
  const heard = row.ty.includes('government') || /^University of|University$/.test(name) ? 0.04 : 0;
  return name.includes(' ') ? known + heard : known / 2;
}

/** "Government of X" bodies are listed under the bare name of the country. */
function isCountryName(name: string, countries: ReadonlyMap<string, string>): boolean {
  for (const country of countries.values()) if (country === name) return true;
  return false;
}
