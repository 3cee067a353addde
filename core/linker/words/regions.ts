import { textAfter } from '../units/text-beside';

/** Parts of federal states as written after a town's name, with their usual abbreviations: "La Crosse, Wis." */
const REGIONS: Record<string, string> = {
  US: `alabama|ala|al|alaska|ak|arizona|ariz|az|arkansas|ark|ar|california|calif|ca|colorado|colo|co|connecticut|conn|ct|delaware|
del|de|florida|fla|fl|georgia|ga|hawaii|hi|idaho|id|illinois|ill|il|indiana|ind|in|iowa|ia|kansas|kan|ks|kentucky|ky|louisiana|
la|maine|me|maryland|md|massachusetts|mass|ma|michigan|mich|mi|minnesota|minn|mn|mississippi|miss|ms|missouri|mo|montana|mont|mt|
nebraska|neb|ne|nevada|nev|nv|new hampshire|nh|new jersey|nj|new mexico|nm|nmex|n mex|new york|ny|north carolina|nc|north dakota|nd|ndak|n dak|ohio|oh|
oklahoma|okla|ok|oregon|ore|or|pennsylvania|pa|rhode island|ri|south carolina|sc|south dakota|sd|sdak|s dak|tennessee|tenn|tn|texas|tex|tx|
utah|ut|vermont|vt|virginia|va|washington|wash|wa|west virginia|wv|wva|w va|wisconsin|wis|wi|wyoming|wyo|wy|puerto rico`,
  CA: 'ontario|ont|on|quebec|québec|que|qc|british columbia|bc|alberta|alta|ab|manitoba|man|mb|saskatchewan|sask|sk|nova scotia|ns|new brunswick|nb|prince edward island|pei',
  AU: 'new south wales|nsw|queensland|qld|victoria|vic|tasmania|south australia|western australia',
  GB: 'england|scotland|wales|northern ireland',
};

const byName = new Map<string, string>();
for (const [country, names] of Object.entries(REGIONS)) {
  for (const name of names.replaceAll('\n', '').split('|')) if (!byName.has(name)) byName.set(name, country);
}

/** Region names as short as abbreviations. */
const SHORT_NAMES = new Set(['texas', 'iowa', 'ohio', 'utah', 'maine', 'idaho', 'wales']);

/** Full name of a region by each of its forms: the table gives it before its abbreviations. */
const fullNames = new Map<string, string>();
for (const names of Object.values(REGIONS)) {
  let full = '';
  for (const name of names.replaceAll('\n', '').split('|')) {
    if (name.length > 5 || SHORT_NAMES.has(name)) full = name;
    if (!fullNames.has(name)) fullNames.set(name, full);
  }
}

/** Part of a federal state named in a text. */
export interface Region {
  country: string;
  /** Full name in lower case. */
  name: string;
  /** "Ky.", "TX": then it says where a town lies, and is no list. */
  abbreviated: boolean;
}

/** True of the full name, in lower case, of a part of a country. */
export const isRegion = (name: string, country: string): boolean =>
  byName.get(name) === country && fullNames.get(name) === name;

const bare = (word: string): string => word.replace(/[.’'”"]/g, '').toLowerCase();

/**
 * The region that `text` names at `from`, undefined when none: one or two words with capitals, dots left out ("N.C." is
 * nc). Two letters count only when both are capitals.
 */
export function regionAt(text: string, from: number): Region | undefined {
  const [raw = '', second = ''] = textAfter(text, from, 26).split(/[\s,;:()]+/, 2);
  const first = bare(raw);
  const both = `${first} ${bare(second)}`;
  const abbreviated = /^[A-Z]{2}$/.test(raw) || (/\.[”"]?$/.test(raw) && first.length <= 5 && !SHORT_NAMES.has(first));
  if (byName.has(both)) return { country: byName.get(both) as string, name: fullNames.get(both) ?? '', abbreviated };
  if (first.length === 2 && !/^[A-Z]\.?[A-Z]/.test(raw) && !raw.endsWith('.')) return undefined;
  const country = byName.get(first);
  return country === undefined ? undefined : { country, name: fullNames.get(first) ?? '', abbreviated };
}
