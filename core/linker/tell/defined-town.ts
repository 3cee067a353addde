import type { EntityTable } from '../../pack/entity-table';
import { isCountry } from '../gather/country-id';
import { isPart, REGION, regionOf } from '../gather/place-line';
import type { PageMention } from '../settle/page-mention';
import { isShire } from '../weigh/shire';
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
  country: string;
  /** Its state in lower case, '' unknown. */
  region: string;
  /** A village or less: no known town, unless in the state told. */
  small: boolean;
}

const DEFINED =
  /^[^.]{0,160}? (?:is|was) an? (?:[\p{L}-]+,? ){0,4}?(city|town|municipality|commune|township|parish|suburb|settlement|community|locality|village|hamlet|barangay|census-designated place)(?:,? (?:and|of)\b[^.;]{0,60})?,? (?:in|on|near|located|situated|within)\b/u;
const LOOK = 280;
const SMALL = /\b(?:village|hamlet|civil parish|barangay|unincorporated community|place)\b/;
/** What ends the sentence. */
const STOP = /[.;](?:\s|$)/;

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
  const text = from.run.text.slice(scanned.end, scanned.end + LOOK);
  const defined = DEFINED.exec(text);
  if (!defined) return undefined;
  const rest = scanned.end + defined[0].length;
  const stop = text.slice(defined[0].length).search(STOP);
  const end = rest + (stop < 0 ? LOOK : stop);
  let country = '';
  let region = '';
  for (let i = index + 1; i < mentions.length; i++) {
    const other = mentions[i] as PageMention;
    if (other.from !== from || other.scanned.end > end) break;
    if (other.scanned.start < rest) continue;
    const land = landOf(other, entities);
    if (land === undefined) continue;
    if (entities.country(land) !== country) region = '';
    country = entities.country(land);
    const name = REGION.test(entities.line(land)) ? entities.name(land).toLowerCase() : regionOf(land, entities);
    if (isRegion(name, country)) region = name;
  }
  if (country === '') return undefined;
  const town = { country, region, small: SMALL.test(defined[0]) };
  return { lands: [country], region, isElsewhere: (entity) => isElsewhere(town, entity, entities) };
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

/** How the lines of towns begin. */
const TOWN = /^(?:City|Town|Capital|The most populous city)\b/;
/** Countries and what they hold to be their towns or others do: "Hong Kong is a city in China". */
const CLAIMED = new Set(['CN HK', 'CN MO', 'CN TW', 'RU UA', 'IL PS', 'IL SY', 'RS XK', 'GE RU', 'CY TR', 'EH MA']);

/** True of a place that lies elsewhere, or that is no such town. */
function isElsewhere({ country, region, small }: DefinedTown, entity: number, entities: EntityTable): boolean {
  if (entities.kind(entity) !== 'place') return false;
  const own = entities.country(entity);
  if (own === '') return false;
  if (own !== country) return !CLAIMED.has([own, country].sort().join(' '));
  const line = entities.line(entity);
  if (isCountry(entity, entities) || (REGION.test(line) && (small || region !== ''))) return true;
  const there = regionOf(entity, entities);
  if (region !== '' && there !== region && (isRegion(there, country) || TOWN.test(line))) return true;
  return small && (region === '' || country === 'GB') && TOWN.test(line);
}
