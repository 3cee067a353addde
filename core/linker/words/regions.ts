/** Parts of federal states as written after a town's name, with their usual abbreviations: "La Crosse, Wis." */
const REGIONS: Record<string, string> = {
  US: `alabama|ala|al|alaska|ak|arizona|ariz|az|arkansas|ark|ar|california|calif|ca|colorado|colo|co|connecticut|conn|ct|delaware|
del|de|florida|fla|fl|georgia|ga|hawaii|hi|idaho|id|illinois|ill|il|indiana|ind|in|iowa|ia|kansas|kan|ks|kentucky|ky|louisiana|
la|maine|me|maryland|md|massachusetts|mass|ma|michigan|mich|mi|minnesota|minn|mn|mississippi|miss|ms|missouri|mo|montana|mont|mt|
nebraska|neb|ne|nevada|nev|nv|new hampshire|nh|new jersey|nj|new mexico|nm|new york|ny|north carolina|nc|north dakota|nd|ohio|oh|
oklahoma|okla|ok|oregon|ore|or|pennsylvania|pa|rhode island|ri|south carolina|sc|south dakota|sd|tennessee|tenn|tn|texas|tex|tx|
utah|ut|vermont|vt|virginia|va|washington|wash|wa|west virginia|wv|wisconsin|wis|wi|wyoming|wyo|wy|puerto rico`,
  CA: 'ontario|ont|on|quebec|québec|que|qc|british columbia|bc|alberta|alta|ab|manitoba|man|mb|saskatchewan|sask|sk|nova scotia|ns|new brunswick|nb',
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

/** Words at the head of `text.slice(from)` as they stand in the table: lower case, without dots. */
function wordsAt(text: string, from: number): [raw: string, first: string, both: string] {
  const [raw = '', second = ''] = text.slice(from, from + 26).split(/[\s,;:()]+/, 2);
  const bare = (word: string) => word.replace(/[.’'”"]/g, '').toLowerCase();
  return [raw, bare(raw), `${bare(raw)} ${bare(second)}`];
}

/** True when the region at `from` is abbreviated: "Ky.", "TX". Then it says where a town lies, and is no list. */
export function isAbbreviatedRegion(text: string, from: number): boolean {
  const [raw, first] = wordsAt(text, from);
  if (/^[A-Z]{2}$/.test(raw)) return true;
  return /\.[”"]?$/.test(raw) && first.length <= 5 && !SHORT_NAMES.has(first);
}

/** Full name, in lower case, of the region that `text` names at `from` in the sense of {@link regionCountry}; '' if none. */
export function regionName(text: string, from: number): string {
  if (regionCountry(text, from) === '') return '';
  const [, first, both] = wordsAt(text, from);
  return fullNames.get(byName.has(both) ? both : first) ?? '';
}

/**
 * Country of the region that `text` names at `from`, '' when none: one or two words with capitals, dots left out
 * ("N.C." is nc). Two letters count only when both are capitals.
 */
export function regionCountry(text: string, from: number): string {
  const [raw, first, both] = wordsAt(text, from);
  const found = byName.get(both);
  if (found) return found;
  if (first.length === 2 && !/^[A-Z]\.?[A-Z]/.test(raw) && !raw.endsWith('.')) return '';
  return byName.get(first) ?? '';
}
