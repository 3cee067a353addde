import type { Lexicon, Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import type { PageMention } from '../settle/page-mention';
import { unitAt } from '../units/char-class';
import { textBefore } from '../units/text-beside';
import { seatTold } from './seat-told';

/** Share of the one body that is left when the words beside tell its country. */
const TOLD = 0.98;
/** A name of more bodies than this is any country's. */
const MANY = 3;

/** Languages in which a ministry whose country nothing tells is that of the one country that writes them. */
const OF_ONE_COUNTRY: ReadonlySet<string> = new Set('he tr uk pl ja ko it el hu cs sv da no fi ro bg fa'.split(' '));
/** … and one that writes the country before every other's: 中国外務省, then 外務省 for Japan's. */
const TELLS_OTHERS = 'ja';
/** Share of the one that is left there. */
const OWN = 0.96;

/** "日中[外務省]", "中美[外交部]": of two countries, told by a character each. */
const OF_TWO = /[日中米美英仏法独德露俄韓韩朝印豪澳加台欧]{2}$/u;
const isOfTwo = ({ from, scanned: { start } }: PageMention): boolean =>
  unitAt(from.run.text, start - 1) > HAN && OF_TWO.test(textBefore(from.run.text, start, 2));
const HAN = 0x4e00;

/**
 * Bodies of several countries share the name: where the words beside tell the country, its body is meant, as "Foreign
 * Ministry" in "China's Foreign Ministry". Where nothing is told all meanings stay. A ministry of no told country is, in the
 * language of one country, its own or one told elsewhere on the page; in other languages nobody's where two are told.
 * @param home ISO 3166-1 code of the page's country, '' = none
 */
export function settleSeats(
  mentions: readonly PageMention[],
  home: string,
  lexicon: Lexicon,
  entities: EntityTable,
): void {
  const told = new Set<number>();
  const bare: PageMention[] = [];
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as PageMention;
    if (!areOfCountries(mention, lexicon, entities)) {
      const [only, second] = mention.postings;
      if (only && !second && entities.kind(only.entity) === 'organisation') told.add(only.entity);
      continue;
    }
    const seat = seatTold(mentions, index, entities);
    if (seat === '') {
      if (!isOfMinistries(mention, entities)) continue;
      if (isOfTwo(mention)) mention.postings = [];
      else bare.push(mention);
      continue;
    }
    const there = mention.postings.filter(
      ({ entity }) => entities.country(entity) === seat && entities.kind(entity) === 'organisation',
    );
    const [only] = there;
    if (!only) continue;
    mention.postings = there.length > 1 ? there : [{ ...only, prior: Math.max(only.prior, TOLD) }];
    for (const { entity } of there) told.add(entity);
  }
  for (const mention of bare) {
    const { postings, from } = mention;
    if (OF_ONE_COUNTRY.has(from.lang)) mention.postings = ownOrTold(mention, home, told, entities);
    // "The Foreign Ministry" of which of the two countries that the page tells of?
    else if (postings.filter(({ entity }) => told.has(entity)).length > 1) mention.postings = [];
  }
}

/** Those of the page's country and, where other countries' are not told each time, those told before or after. */
function ownOrTold(
  { postings, from }: PageMention,
  home: string,
  told: ReadonlySet<number>,
  entities: EntityTable,
): readonly Posting[] {
  const left = postings.filter(
    ({ entity }) => entities.country(entity) === home || (from.lang !== TELLS_OTHERS && told.has(entity)),
  );
  const [only] = left;
  return only && left.length === 1 ? [{ ...only, prior: Math.max(only.prior, OWN) }] : left;
}

const isOfMinistries = ({ postings }: PageMention, entities: EntityTable): boolean =>
  postings.some(({ entity }) => /\bministry\b/i.test(entities.line(entity)));

/**
 * True when the name is of bodies of several countries: of bodies alone, the first two of different ones; of so many that
 * who else is called so does not count ("МИД", which is Meade too); or where one is left of so many.
 */
function areOfCountries({ postings, scanned }: PageMention, lexicon: Lexicon, entities: EntityTable): boolean {
  const [first, second] = postings;
  if (!first) return false;
  const isBody = ({ entity }: Posting) => entities.kind(entity) === 'organisation' && entities.country(entity) !== '';
  if (!second) return first.prior < TOLD && isBody(first) && lexicon.postings(scanned.alias).length > MANY;
  if (postings.length > MANY) return postings.filter(isBody).length > MANY;
  return entities.country(first.entity) !== entities.country(second.entity) && postings.every(isBody);
}
