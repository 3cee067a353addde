/**
 * What the descriptions that the name-suggestion-index keeps of Wikidata (CC0) tell of a brand: whose country's it is and
 * what it does. "British multinational bank" is of Britain wherever its branches stand. Facts are read, no words kept.
 */
import { demonym } from '../../compose/demonyms';
import { countryNames } from '../countries/countries';

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
  /(?<!\b(?:based|headquartered|founded|located)) in [A-Z]|\b(?:branch|subsidiary|imported|former|defunct)/;

/**
 * The country whose a description calls the brand in its first word, or in which it says that the brand is; undefined
 * where it does not or is not plain.
 */
export function countryTold(description: string): string | undefined {
  const seat = /\b(?:based|headquartered|company|bank|operator) in (?:[^,]*, )?([A-Z][\p{L} ]+)$/u.exec(
    description,
  )?.[1];
  return countryOfAdjective(description) ?? (/^[A-Z]/.test(description) ? undefined : seat && codeOf(seat));
}

/** Atlanta is in another Georgia. */
function codeOf(country: string): string | undefined {
  for (const [iso, name] of countryNames()) if (name === country && iso !== 'EU' && iso !== 'GE') return iso;
  return undefined;
}

function countryOfAdjective(description: string): string | undefined {
  const words = /^(?:An? |The )?([A-Z][\p{L}]*(?: [A-Z][\p{L}]*)*)(?= )/u.exec(description)?.[1];
  if (words === undefined || ABROAD.test(description)) return undefined;
  if (KITCHEN.test(description) && !description.includes('multinational')) return undefined;
  adjectives ??= readAdjectives();
  return adjectives.get(words);
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
