import { AliasFlag, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { homeCountry } from '../entity/home-country';
import { landsOfLanguage } from '../entity/lands-of-language';
import { isFirstName } from '../names/name-fit';
import type { PageMention } from '../settle/page-mention';

/** How often a surname must mean one person of news, and how well known he must be … */
const SURE = 0.9;
const LEADER = 0.6;
/** … and on pages in languages of other countries, where few are called so. */
const SURE_ABROAD = 0.85;
const KNOWN_ABROAD = 0.45;
/** Popes go by first names. */
const POPES = 'VA';

/** True when the people of a country have the names of a language. */
const isAtHome = (lang: string, country: string): boolean =>
  landsOfLanguage(lang)?.has(country) ?? homeCountry('', lang) === country;

/** Who is called so at home, if ever so seldom: in Italian "[Fico]" is Roberto Fico too. */
const HEARD = 0.03;
/** A village at home is none: "[Rubio]" in Spanish. */
const LITTLE_PLACE = 0.1;
const isRival = (other: Posting, { entity }: Posting, lang: string, entities: EntityTable): boolean =>
  other.entity !== entity &&
  other.prior >= (entities.kind(other.entity) === 'place' ? LITTLE_PLACE : HEARD) &&
  isAtHome(lang, entities.country(other.entity));

/**
 * "insulting [Erdoğan]", "[Meloni] frena": the surname of a leader is hardly anybody else's in the news, frequent as it may
 * be; a posting's prior counts his namesakes already.
 */
export function isHeardOf(
  { from: { lang }, text, postings }: PageMention,
  posting: Posting,
  entities: EntityTable,
): boolean {
  const { entity, flags, prior } = posting;
  if (!(flags & AliasFlag.Short) || prior < SURE_ABROAD || entities.kind(entity) !== 'person') return false;
  const popularity = entities.popularity(entity);
  if (popularity < KNOWN_ABROAD) return false;
  const home = isAtHome(lang, entities.country(entity));
  if (!home && postings.some((other) => isRival(other, posting, lang, entities))) return false;
  if (prior >= SURE && popularity >= LEADER) return !(home && lang === 'en');
  return !home && entities.country(entity) !== POPES && !isFirstName(text);
}
