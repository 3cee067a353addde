import type { EntityTable } from '../../pack/entity-table';
import { isCountry } from '../entity/country-id';
import { isPart, REGION, regionOf, TOWN } from '../entity/place-line';
import { isShire } from '../entity/shire';
import type { PageMention } from '../settle/page-mention';
import { textAfter } from '../units/text-beside';
import { isRegion } from '../words/regions';

/** What a text says of a town: of those of its name none is meant that lies elsewhere. */
export interface ToldTown {
  lands: readonly string[];
  /** Its state in lower case, '' unknown. */
  region: string;
  isElsewhere: (entity: number) => boolean;
}

/** Where the first sentence of a paragraph says that the place it is about lies: "Moscow is a hamlet in Scotland". */
interface DefinedTown {
  /** The countries that the sentence names: one that it lies near is no harm. */
  countries: ReadonlySet<string>;
  /** The states in lower case. */
  regions: ReadonlySet<string>;
  /** A village or less: no known town, unless in the state told. */
  small: boolean;
}

const DEFINED =
  /^[^.]{0,160}? is an? (?:[\p{L}-]+,? ){0,4}?(city|town|municipality|commune|township|parish|suburb|settlement|community|locality|village|hamlet|barangay|census-designated place)(?:,? (?:and|of)\b[^.;]{0,60})?,? (?:(?:located|situated) )?(?:in|within)\b/u;
const LOOK = 280;
const SMALL = /\b(?:village|hamlet|civil parish|barangay|unincorporated community|place)\b/;
/** What ends the sentence. */
const STOP = /[.;](?:\s|$)/;

/** What comes between where it lies, which the sentence does not tell, and what it lies beside: "in the north, near Turkey". */
const BESIDE = /\b(?:near|border(?:s|ing)?|from|with|to|between|close|opposite|like|unlike)\b/;

/** How often a name means the country or the part of one that it tells here. */
const LIKELY = 0.2;

/** Reads what the paragraph that the mention at `index` begins says of it; undefined when it is told so of no town. */
export function definedTown(
  mentions: readonly PageMention[],
  index: number,
  entities: EntityTable,
): ToldTown | undefined {
  const { from, scanned, postings } = mentions[index] as PageMention;
  if (scanned.start > 0 || from.lang !== 'en' || from.run.place !== 'body') return undefined;
  if (!postings.some(({ entity }) => entities.kind(entity) === 'place')) return undefined;
  const text = textAfter(from.run.text, scanned.end, LOOK);
  const defined = DEFINED.exec(text);
  if (!defined) return undefined;
  const rest = scanned.end + defined[0].length;
  const stop = text.slice(defined[0].length).search(STOP);
  const end = rest + (stop < 0 ? LOOK : stop);
  const countries = new Set<string>();
  const regions = new Set<string>();
  for (let i = index + 1; i < mentions.length; i++) {
    const other = mentions[i] as PageMention;
    if (other.from !== from || other.scanned.end > end) break;
    if (other.scanned.start < rest) continue;
    const land = landOf(other, entities);
    if (land === undefined) continue;
    if (countries.size === 0 && BESIDE.test(from.run.text.slice(rest, other.scanned.start))) return undefined;
    countries.add(entities.country(land));
    const name = REGION.test(entities.line(land)) ? entities.name(land).toLowerCase() : regionOf(land, entities);
    if (isRegion(name, entities.country(land))) regions.add(name);
  }
  if (countries.size === 0) return undefined;
  const town = { countries, regions, small: SMALL.test(defined[0]) };
  const [region = ''] = regions;
  return { lands: [...countries], region, isElsewhere: (entity) => isElsewhere(town, entity, entities) };
}

/** The country, the part of one or the county that a name means. */
const landOf = ({ postings }: PageMention, entities: EntityTable): number | undefined =>
  postings.find(
    ({ entity, prior }) =>
      prior >= LIKELY &&
      entities.kind(entity) === 'place' &&
      (isCountry(entity, entities) ||
        isPart(entity, entities) ||
        isShire(entity, entities) ||
        PART.test(entities.line(entity))),
  )?.entity;
const PART = /^(?:County|Parish|District|Department|Governorate|Oblast|Voivodeship|Prefecture|Canton) (?:of|in) /;

/** Countries and what they hold to be their towns, or others do: "Hong Kong is a city in China". */
const CLAIMED = new Set(
  'CN HK,CN MO,CN TW,RU UA,IL PS,IL SY,RS XK,GE RU,CY TR,EH MA,DK GL,DK FO,PR US,GU US,FR GP,FR MQ,FR RE,FR NC,FR PF,FR GF,AW NL,CW NL,BM GB,GB GI'.split(
    ',',
  ),
);
const isClaimed = (a: string, b: string): boolean => CLAIMED.has(a < b ? `${a} ${b}` : `${b} ${a}`);

/** True of a place that lies elsewhere, or that is no such town. */
function isElsewhere({ countries, regions, small }: DefinedTown, entity: number, entities: EntityTable): boolean {
  if (entities.kind(entity) !== 'place') return false;
  const country = entities.country(entity);
  if (country === '') return false;
  if (!countries.has(country)) return ![...countries].some((told) => isClaimed(told, country));
  const line = entities.line(entity);
  const told = [...regions].some((region) => isRegion(region, country));
  if (isCountry(entity, entities) || (REGION.test(line) && (small || told))) return true;
  const there = regionOf(entity, entities);
  if (told && !regions.has(there) && (isRegion(there, country) || TOWN.test(line))) return true;
  return small && (!told || country === 'GB') && TOWN.test(line);
}
