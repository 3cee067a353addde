/**
 * What the descriptions that the name-suggestion-index keeps of Wikidata (CC0) tell of a brand: whose country's it is and
 * what it does. "British multinational bank" is of Britain wherever its branches stand. Facts are read, no words kept.
 */
import { demonym } from '../../compose/demonyms';
import { countryNames } from '../countries/countries';
import { US_STATES } from '../places/divisions';

/** Adjectives that several countries share or the Factbook writes otherwise. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  American: 'US',
  Argentinian: 'AR',
  British: 'GB',
  Chinese: 'CN',
  Danish: 'DK',
  Dutch: 'NL',
  English: 'GB',
  Filipino: 'PH',
  French: 'FR',
  'Hong Kong': 'HK',
  Indian: 'IN',
  Italian: 'IT',
  Ivoirian: 'CI',
  Kazakhstani: 'KZ',
  Kyrgyzstani: 'KG',
  Norwegian: 'NO',
  Portuguese: 'PT',
  'Saudi Arabian': 'SA',
  Scottish: 'GB',
  Singaporean: 'SG',
  Spanish: 'ES',
  Swiss: 'CH',
  Tajikistani: 'TJ',
  UK: 'GB',
  US: 'US',
  Uzbekistani: 'UZ',
};

/** Kitchens go by the adjectives of countries: an American chain is Mexican. */
const KITCHEN = /\b(?:food|restaurants?|pizz|sushi|burger|coffee|caf[eé]|grill|themed|style|cuisine|dumpling|chicken)/i;
/** "Japanese company in Indonesia": of one country, at home in another. */
const ABROAD =
  /(?<!\b(?:based|headquartered|founded|located)) in [A-Z]|\b(?:branch|imported|former|defunct)|\bsubsidiary in\b/;
/** Where a description says at its end that the company is: "retail bank in the United Kingdom", "oil company of Spain". */
const AT_HOME =
  /\b(?:based|headquartered|located|compan(?:y|ies)|corporation|bank|institution|operator|provider|union|chain|brand|retailer|system|utility|insurer|manufacturer) (?:in|of) (?:[^,]*, )*(?:the )?([A-Z][\p{L}’'. ]+)$/u;
/** What descriptions call countries otherwise than we. */
const CALLED: Readonly<Record<string, string>> = {
  "People's Republic of China": 'CN',
  'Republic of Korea': 'KR',
  'Czech Republic': 'CZ',
  Turkey: 'TR',
  UK: 'GB',
  US: 'US',
  USA: 'US',
  'United States of America': 'US',
};

/**
 * The country whose a description calls the brand in its first word, or in which it says that the brand is; undefined
 * where it does not or is not plain.
 * @param markets where the brand is found: a kitchen's adjective counts when the country is among them
 */
export function countryTold(description: string, markets: readonly string[] = []): string | undefined {
  const adjective = countryOfAdjective(description, markets);
  if (adjective !== undefined || /^[A-Z]/.test(description)) return adjective;
  const seat = AT_HOME.exec(description)?.[1];
  return seat && codeOf(seat);
}

/** Atlanta and Tbilisi are in two Georgias. */
function codeOf(country: string): string | undefined {
  if (country === 'Georgia') return undefined;
  if (CALLED[country]) return CALLED[country];
  if ([...US_STATES.values()].includes(country)) return 'US';
  for (const [iso, name] of countryNames()) if (name === country && iso !== 'EU') return iso;
  return undefined;
}

function countryOfAdjective(description: string, markets: readonly string[]): string | undefined {
  // "publicly traded Canadian multinational": the first capital, with nothing before it that ties it to another.
  const words = /^(?:(?!of |in |for |by |from |and )[a-z-]+ )*([A-Z][\p{L}]*(?: [A-Z][\p{L}]*)*)(?:-based)?(?= )/u.exec(
    description.replace(/^(?:An? |The )/, ''),
  )?.[1];
  if (words === undefined || ABROAD.test(description)) return undefined;
  adjectives ??= readAdjectives();
  const country = adjectives.get(words);
  if (
    KITCHEN.test(description) &&
    country !== 'US' &&
    !description.includes('multinational') &&
    !markets.includes(country ?? '')
  )
    return undefined;
  return country;
}

let adjectives: Map<string, string> | undefined;

function readAdjectives(): Map<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const iso of countryNames().keys()) {
    if (iso === 'EU') continue;
    const word = demonym(iso);
    if (word !== undefined && found.has(word)) shared.add(word);
    if (word !== undefined) found.set(word, iso);
  }
  for (const word of shared) found.delete(word);
  return new Map([...found, ...Object.entries(ADJECTIVES)]);
}

/** What a company does, by the word of its description that says so. */
const TRADES: readonly (readonly [pattern: RegExp, noun: string])[] = [
  [/\boil and gas|\bgas and oil|\bpetroleum|\boil company/i, 'oil and gas company'],
  [/\bautomotive|\bautomobile|\bautomaker|\bcar (?:maker|manufacturer)/i, 'car maker'],
  [/\bbank/i, 'bank'],
  [/\binsurance/i, 'insurance company'],
  [/\btelecom/i, 'telecommunications company'],
  [/\bhypermarket|\bsupermarket/i, 'supermarket chain'],
  [/\brailways?\b|\brailroad|\btrain operat/i, 'railway company'],
  [/\blogistics|\bcourier/i, 'logistics company'],
  [/\bairline/i, 'airline'],
  [/\bfurniture/i, 'furniture company'],
  [/\bsteel/i, 'steel maker'],
  [/\bmining/i, 'mining company'],
  [/\bchemicals? /i, 'chemical company'],
  [/\bpharmaceutical (?:company|corporation|manufacturer)/i, 'drug maker'],
  [/\baerospace/i, 'aerospace company'],
  [/\bconglomerate/i, 'conglomerate'],
  [/\bcloud computing/i, 'cloud-computing company'],
  [/\bartificial intelligence/i, 'artificial-intelligence company'],
  [/\bsoftware company|\bsoftware corporation/i, 'software company'],
  [/\btechnology (?:company|corporation)/i, 'technology company'],
  [/\binternet (?:service )?provider/i, 'internet provider'],
  [/\bcopper (?:company|producer)/i, 'copper-mining company'],
  [/\balumini?um/i, 'aluminium maker'],
  [/\btextile/i, 'textile company'],
  [/\bpipeline/i, 'pipeline company'],
  [/\bwater (?:and \w+ )?(?:utility|authority|company|supply)|\bwastewater/i, 'water company'],
  [/\bwaste management/i, 'waste company'],
  [/\b(?:transmission|distribution)(?: system| network)? operator|(?<!mobile )\bnetwork operator/i, 'grid operator'],
  [/\bbasketball team/i, 'basketball team'],
  [/\benergy/i, 'energy company'],
  [/\belectronics/i, 'electronics company'],
];

/** What the description calls the company by the first word that tells, in our words; undefined where none does. */
export function tradeTold(description: string): string | undefined {
  const found = TRADES.map(([pattern, noun]) => ({ at: description.search(pattern), noun })).filter(
    ({ at }) => at >= 0,
  );
  return found.sort((a, b) => a.at - b.at)[0]?.noun;
}

const SHOPS: readonly (readonly [pattern: RegExp, noun: string])[] = [
  [/\bconvenience[- ]stores?\b/i, 'convenience-store chain'],
  [/\bwholesale/i, 'wholesaler'],
  [/\bretailer|\bretail company|\bmembership-only/i, 'retailer'],
];

const SELLS_FUEL =
  /\b(?:oil|fuel|petrol|petroleum|gas|electricity|energy)[ -](?:retail|whole|distrib)|membership-only fuel/i;

/** What shops a company has that is in a list of those with pumps, cafés or power lines. */
export const shopTold = (description: string): string | undefined =>
  SELLS_FUEL.test(description) ? undefined : SHOPS.find(([pattern]) => pattern.test(description))?.[1];

/** What those are called in a list of a kind of shops who make nothing of what they sell. */
const SELLERS: Readonly<Record<string, string>> = {
  'clothing company': 'clothing retailer',
  'cosmetics company': 'cosmetics retailer',
  'electronics company': 'electronics retailer',
  'furniture company': 'furniture retailer',
  'jewellery company': 'jewellery retailer',
  'motorcycle maker': 'motorcycle dealer',
  'shoe company': 'shoe retailer',
  'sporting-goods company': 'sporting-goods retailer',
  'toy company': 'toy retailer',
  watchmaker: 'watch retailer',
};
const SELLS = /\bretail|\b(?:stores?|shops?|chain|dealers?|dealership)\b/i;
const MAKES = /\bmanufactur|\bmakers?\b|\bdesign|\bbrand\b|\bfashion (?:house|label)|\bproduce/i;

/** "parcel service" of who carries parcels and is not the post of a country. */
const CARRIES = /\bcourier|\bparcel|\bpackage|\bexpress|\bdelivery|\blogistic|\bshipping company/i;
const POST = /\bpost(?:s|al|e)?\b|\bmail\b/i;

/** The noun of a seller or carrier whom a list counts among makers or posts; undefined where nothing says so. */
export function sellerTold(noun: string, description: string): string | undefined {
  if (noun === 'postal service')
    return CARRIES.test(description) && !POST.test(description) ? 'parcel service' : undefined;
  return SELLS.test(description) && !MAKES.test(description) ? SELLERS[noun] : undefined;
}
