import { AliasFlag, type Lexicon } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { isRegionPlace } from '../entity/place-line';
import { isShire } from '../entity/shire';
import type { PageMention } from '../settle/page-mention';
import { unitAt } from '../units/char-class';
import { SPACE } from '../units/signs';
import { wordEnd } from '../units/word-walk';
import { phraseBehind, phrasesBehind } from '../words/phrases';
import { type Region, regionAt } from '../words/regions';
import { wordSet } from '../words/word-table';

/** Bodies of one country alone that towns and counties have: "Lincoln [Crown Court]", "[Westport] Garda station". */
const LOCAL_COUNTRY: ReadonlyMap<string, string> = new Map([
  ['crown court', 'GB'],
  ['sheriff court', 'GB'],
  ['garda station', 'IE'],
  ['highway patrol', 'US'],
]);
const LOCAL_WORDS = phrasesBehind(LOCAL_COUNTRY.keys());

/** The lines of forces that serve in one country: "British police force". */
const FORCE = /police force$|^Police and security service of /;

/** What follows a county or state that such a body serves: "[Lancashire] Fire and Rescue", "the [Ohio] Elections Commission". */
const SERVING = wordSet(
  `Police Fire Constabulary Council Ambulance Court Highway Elections Department Commission Division Bureau Supreme
  Attorney Legislature Secretary Sheriff National Rural`,
);
/** How often the name means that county or state. */
const LIKELY = 0.5;

/** Where bodies named on a page are: their countries, as often as it tells them, and whose the counties and states are. */
export interface ToldByBodies {
  countries: readonly string[];
  /** Countries by the names of those counties and states in lower case. */
  regions: ReadonlyMap<string, string>;
}

export const NOTHING_TOLD: ToldByBodies = { countries: [], regions: new Map() };

/**
 * Reads what bodies on an English page tell of where it is: "Lancashire Police", "Lincoln Crown Court". Of a county that is
 * part of a body's name no card is shown.
 */
export function toldByBodies(mentions: readonly PageMention[], lexicon: Lexicon, entities: EntityTable): ToldByBodies {
  const countries: string[] = [];
  const regions = new Map<string, string>();
  for (const mention of mentions) {
    const { from, scanned, postings, many } = mention;
    if (from.lang !== 'en' || from.run.place === 'furniture') continue;
    const [body] = postings;
    const isBody = body !== undefined && entities.kind(body.entity) === 'organisation';
    const region =
      (many && regionOfBody(mention)) || (postings.length === 0 ? regionServed(mention, lexicon, entities) : undefined);
    if (region) {
      countries.push(region.country);
      regions.set(region.name, region.country);
    } else if (isBody) {
      const country = entities.country(body.entity);
      const sure = body.prior >= LIKELY && !(body.flags & AliasFlag.Short) && country !== '';
      if (sure && FORCE.test(entities.line(body.entity))) countries.push(country);
    } else {
      const country = LOCAL_COUNTRY.get(phraseBehind(from.run.text, scanned.end, LOCAL_WORDS));
      if (country !== undefined) countries.push(country);
    }
  }
  return countries.length === 0 ? NOTHING_TOLD : { countries, regions };
}

/** True when the word after the blank at `end` is one of those that follow a county or state in a body's name. */
const isServed = (text: string, end: number): boolean =>
  unitAt(text, end) === SPACE && SERVING.has(text.slice(end + 1, wordEnd(text, end + 1)));

/** The county or state that a mention would mean if the name of a body that nobody knows did not go on: "[Ohio] Elections Commission". */
function regionServed({ from, scanned }: PageMention, lexicon: Lexicon, entities: EntityTable): Told | undefined {
  if (!isServed(from.run.text, scanned.end)) return undefined;
  const [land] = lexicon.postings(scanned.alias);
  if (!land || land.prior < LIKELY || !isLand(land.entity, entities)) return undefined;
  return { name: entities.name(land.entity).toLowerCase(), country: entities.country(land.entity) };
}

/** The state that the name of a known body begins with: "[Utah Highway Patrol]", "[New York Police Department]". */
function regionOfBody({ text }: PageMention): Told | undefined {
  const first = text.indexOf(' ');
  if (!isServed(text, first) && !isServed(text, text.indexOf(' ', first + 1))) return undefined;
  const region = regionAt(text, 0);
  return region && region.name !== '' && isServed(text, region.name.length) ? region : undefined;
}

type Told = Pick<Region, 'name' | 'country'>;

const isLand = (entity: number, entities: EntityTable): boolean =>
  isShire(entity, entities) || isRegionPlace(entity, entities);
