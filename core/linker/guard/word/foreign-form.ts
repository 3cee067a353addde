import { AliasFlag, AMBIGUOUS, AS_WRITTEN, type Posting } from '../../../lexicon/lexicon';
import type { EntityTable } from '../../../pack/entity-table';
import { bareLetters } from '../../../text/bare-letters';
import { homeCountry } from '../../entity/home-country';
import type { PageMention } from '../../settle/page-mention';

/** Names of places that English has beside the first one, and that are words or first names too. */
const ENGLISH = new Set('america turkey odessa anatolia canaries marches dixie larissa engels orleans'.split(' '));

const plain = (name: string): string => bareLetters(name).replace(/[’'ʻ-]/g, '');

/**
 * True of a place by the name it has in other languages, where an English page has a word or a first name that is
 * written so: "[Soul]" is Seoul in Turkish, "[Indie]" India in Polish.
 */
export function isForeignForm(
  { many, text, from, scanned }: PageMention,
  { entity, flags }: Posting,
  entities: EntityTable,
): boolean {
  if (many || from.lang !== 'en' || !(flags & AMBIGUOUS) || flags & AS_WRITTEN || scanned.inflected) return false;
  if (text.endsWith('.') || text === text.toUpperCase()) return false;
  const word = plain(text);
  return !ENGLISH.has(word) && !plain(entities.name(entity)).includes(word);
}

/** What is left of a form that another entity has in English. */
export const ABROAD = 0.03;
/** Capitals and countries are this well known. */
const WORLD_KNOWN = 0.6;
/** Towns of the page's own country that this many read of, by the name they have at home: Milano, Napoli. */
const KNOWN_AT_HOME = 0.35;
/** What has the form in English is hardly known, and seldom called so. */
const LITTLE_KNOWN = 0.185;
const SELDOM = 0.4;
/** The share of the form on pages in other languages than English. */
const AT_HOME = 0.7;

/** A surname, or a club called after the town: on a page in the town's own language the town comes before them. */
const isSlight = ({ entity, flags }: Posting, entities: EntityTable): boolean =>
  (flags & AliasFlag.Short) !== 0 ||
  (entities.kind(entity) === 'organisation' && /\bclub\b/i.test(entities.line(entity)));

/** The name is then no longer anybody's surname first. */
const atHome = (posting: Posting): Posting => ({
  ...posting,
  flags: posting.flags & ~AliasFlag.CommonName,
  prior: AT_HOME,
});

const isRival = ({ flags }: Posting): boolean => (flags & AliasFlag.Metonym) === 0;

function isReadOf(entity: number, lang: string, entities: EntityTable): boolean {
  const popularity = entities.popularity(entity);
  if (popularity >= WORLD_KNOWN) return true;
  return popularity >= KNOWN_AT_HOME && entities.country(entity) === homeCountry('', lang);
}

/**
 * The meanings of a name on a page that is not in English: "Wien" is Vienna there before it is a physicist, "Singapur"
 * the state and not the town in India, which alone English calls so.
 */
export function postingsAtHome({ text, from, postings }: PageMention, entities: EntityTable): readonly Posting[] {
  if (from.lang === 'en' || from.lang === '') return postings;
  const own = postings.findIndex(
    ({ entity, prior, flags }) =>
      prior <= ABROAD &&
      !(flags & AliasFlag.Short) &&
      entities.kind(entity) === 'place' &&
      isReadOf(entity, from.lang, entities) &&
      plain(entities.name(entity)) !== plain(text),
  );
  if (own < 0) return postings;
  const rivals = postings.filter((posting, number) => number !== own && isRival(posting));
  const sum = rivals.reduce((shares, { prior }) => shares + prior, 0);
  const known = rivals.some((one) => entities.popularity(one.entity) >= LITTLE_KNOWN && !isSlight(one, entities));
  if (rivals.length === 0 || known || sum >= SELDOM) return postings;
  return postings.map((posting, number) => (number === own ? atHome(posting) : posting));
}
