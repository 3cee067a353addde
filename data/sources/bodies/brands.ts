/**
 * Companies and operators: name-suggestion-index 8.0.20260918 (BSD-3-Clause), QIDs and English labels as it keeps them
 * from Wikidata (CC0). Schools, stops, parks, clinics and the like are left out.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slugOf } from '../../../core/text/slug';
import { wordCount } from '../../aliases/common-words';
import { foldKey } from '../../aliases/fold-key';
import type { Draft } from '../../model';
import { packageFolder } from '../../package-folder';
import { CITED } from '../cited';
import { subdivisionNames } from '../cldr';
import { readCountries } from '../countries/countries';
import { draftFrom } from '../draft-from';
import { isPopularTitle } from '../popular-titles';
import { leftOut } from '../rejections';
import { countryTold, sellerTold, shopTold, tradeTold } from './brand-descriptions';
import { shorterBrandNames } from './brand-forms';
import { brandHome, dealerTold, isWorldwide } from './brand-homes';
import { codesOf, marketOf, onlyCountry } from './brand-markets';
import { BRAND_TREES } from './brand-trees';
import { IN_THE_NEWS, reviewedBrand } from './brands-in-the-news';
import { bodyTold, isPlaceTold } from './operator-kinds';

interface Item {
  displayName: string;
  locationSet: { include?: string[] };
  tags: Record<string, string>;
}

interface Label {
  label?: string;
  description?: string;
}

/** Trees whose members may be anybody: a town that runs a power line, a team that is an association. */
const ANYBODY = /^operators\/|^transit\/|^brands\/(?:office\/(?:association|company)|amenity\/social_facility)$/;

/** Nouns that tell what someone runs, not what he is: BASF has pipelines, IKEA cafés. */
const RUN = new Set(
  (
    'energy company,power company,fuel company,company,manufacturer,technology company,truck maker,charging network,' +
    'fast-food chain,coffee-house chain,convenience-store chain,logistics company,association'
  ).split(','),
);

/** What a multinational maker, bank or supplier is worth, whatever tree it stands in: as much as a maker of cars. */
const KNOWN_ABROAD = 0.3;
const isKnownAbroad = (description: string) =>
  description.includes('multinational') &&
  !/market|retail|store/.test(description) &&
  tradeTold(description) !== undefined;

/** Whose article is much read, or who works all over the world. */
const isKnown = (qid: string, { label, description = '' }: Label, { displayName }: Item): boolean =>
  isWorldwide(qid) ||
  reviewedBrand(qid) !== undefined ||
  isKnownAbroad(description) ||
  [label, displayName].some((name) => name !== undefined && isPopularTitle(name));

/** What a dealer in cars is worth beside a maker of them. */
const DEALER = 0.1;

/** A name of fewer letters is mostly a word or letters that stand for many things. */
const SHORTEST = 4;

/** Shops, banks, makers and operators of the index, each once. */
export function readBrands(): Draft[] {
  const { nsi, labels } = readPackage();
  const drafts = new Map<string, Draft>();
  const taken = new Set<string>();
  for (const [tree, { noun, popularity, knownOnly }] of BRAND_TREES) {
    const anybody = ANYBODY.test(tree);
    for (const item of nsi[tree]?.items ?? []) {
      const qid = item.tags['brand:wikidata'] ?? item.tags['operator:wikidata'];
      if (!qid) leftOut('brands', 'no Wikidata id');
      if (!qid || drafts.has(qid)) continue;
      const label = labels[qid] ?? {};
      const { description = '' } = label;
      const place = anybody && isPlaceTold(description);
      if (place) leftOut('brands', 'a state, town or word');
      if (place) continue;
      const unknown = knownOnly && !isKnown(qid, label, item);
      if (unknown) leftOut('brands', 'a chain few read of');
      if (unknown) continue;
      const told = anybody ? bodyTold(noun, description, label.label ?? '') : undefined;
      const dealer = noun === 'car maker' ? dealerTold(qid, description) : undefined;
      const worth = dealer ? DEALER : popularity;
      const draft = brandOf(item, qid, label, dealer ?? told ?? noun, worth, taken);
      if (draft) drafts.set(qid, draft);
    }
  }
  return [...drafts.values()];
}

function brandOf(
  item: Item,
  qid: string,
  { label, description = '' }: Label,
  noun: string,
  popularity: number,
  taken: Set<string>,
): Draft | undefined {
  const names = [label, item.tags['name:en'], item.tags['brand:en'], item.displayName, item.tags.brand];
  const name = names.find(
    (one) => one !== undefined && one.length >= SHORTEST && /^[\p{Script=Latin}\p{N}\s&'’.+!-]+$/u.test(one),
  );
  const slug = slugOf(name ?? '');
  const wrong = !name || !slug || /^\d+$/.test(slug) ? 'no Latin name' : isNoCompany(name) && 'a state, town or word';
  if (!name || wrong) {
    leftOut('brands', wrong || 'no Latin name');
    return undefined;
  }
  const { include = [] } = item.locationSet;
  const market = onlyCountry(include);
  const told = brandHome(qid) ?? countryTold(description, [...codesOf(include)]);
  // What works in many countries is of the country its description tells, or of none, wherever the list has it.
  const country = told ?? (description.includes('multinational') || isWorldwide(qid) ? undefined : market);
  const id = [
    slug,
    ...(country ? [`${slug}-company-${country.toLowerCase()}`] : []),
    `${slug}-${qid.toLowerCase()}`,
  ].find((one) => !taken.has(one));
  if (!id) return undefined;
  taken.add(id);
  const reviewed = reviewedBrand(qid);
  const draft = draftFrom(CITED.brands, {
    id,
    origin: 'brands',
    kind: 'organisation',
    name,
    popularity: reviewed
      ? IN_THE_NEWS
      : isKnownAbroad(description)
        ? KNOWN_ABROAD
        : popularity / (market && market === country ? 2 : 1),
  });
  for (const text of shorterBrandNames(name, item.displayName)) draft.aliases.push({ text, lang: '', flags: 0 });
  for (const [tag, text] of Object.entries(item.tags)) {
    const lang = /^(?:name|brand|operator):([a-z]{2})$/.exec(tag)?.[1];
    if (lang && text.length >= 2 && text !== name && !isWord(text)) draft.aliases.push({ text, lang, flags: 0 });
  }
  const active = country ? '' : marketOf(include);
  const trade = RUN.has(noun) || country !== market ? tradeTold(description) : undefined;
  const sold = RUN.has(noun) ? shopTold(description) : sellerTold(noun, description);
  const what = reviewed?.what ?? trade ?? sold ?? noun;
  return { ...draft, wikidata: qid, what: `${what}${active}`, ...(country && { country }) };
}

/** Names of states and towns that operate something, and names that are plain words. */
function isNoCompany(name: string): boolean {
  if (
    /^(?:State|City|County|Town|Village|Government|Province|Municipality|Commune|Kingdom|Republic|District) of /.test(
      name,
    )
  )
    return true;
  countryForms ??= new Set(
    [
      ...readCountries().flatMap((country) => country.aliases.map((alias) => alias.text)),
      ...Object.values(subdivisionNames('en')),
    ].map(foldKey),
  );
  return countryForms.has(foldKey(name)) || isWord(name);
}

/** "Total", "Orange": said too often as a word to stand for what little is known of a brand. */
const isWord = (name: string) => wordCount(name.toLowerCase()) >= 200;

let countryForms: Set<string> | undefined;

function readPackage(): { nsi: Record<string, { items: Item[] }>; labels: Record<string, Label> } {
  const folder = join(packageFolder('name-suggestion-index'), 'dist');
  const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  return { nsi: read('json/nsi.min.json').nsi, labels: read('wikidata/wikidata.min.json').wikidata };
}
