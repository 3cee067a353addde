import { AliasFlag } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { unitAt } from '../scan/char-class';
import { Bit } from '../scan/context-bits';
import type { PageMention } from '../settle/page-mention';

/** What is won or played for within a conference of colleges. */
const CONTEST =
  /^ (?:(?:women|men)['’]s )?(?:[Tt]ournaments?|[Tt]ourney|[Cc]hampionships?|[Cc]hampions?|[Tt]itles?|[Oo]pener|[Ss]tandings|play|foes?|rivals?|teams?)(?!\p{L})/u;
const LOOK = 28;

/** Universities whose teams play each other, by their lines. */
const CONFERENCE = /^Group of \d+ .*\buniversities\b/;
const isConference = (entity: number, entities: EntityTable): boolean =>
  entities.kind(entity) === 'organisation' && CONFERENCE.test(entities.line(entity));

/** The conferences of colleges that a page names in full; reports on their games name little else: "the [Big Ten]". */
export function conferencesHere(mentions: readonly PageMention[], entities: EntityTable): ReadonlySet<number> {
  const named = new Set<number>();
  for (const { many, postings, from } of mentions) {
    const only = postings.length === 1 ? postings[0] : undefined;
    if (!many || !only || from.run.place === 'furniture') continue;
    if (isConference(only.entity, entities)) named.add(only.entity);
  }
  return named;
}

/** Bodies of games by their lines: "the [FIFA] tournament". */
const GAMES =
  /\b(?:sports?|athletics?|league|football|soccer|basketball|baseball|hockey|golf|tennis|rugby|cricket|racing|motorsport|fights?|olympics?|games)\b/i;

const isLetters = ({ postings: [first], scanned: { bits } }: PageMention): boolean =>
  first !== undefined && (bits & Bit.Upper) !== 0 && (first.flags & AliasFlag.Acronym) !== 0;

/**
 * On a page about sport letters before a contest are those of who holds it, everywhere on the page: "the [SEC] title" is
 * not won from the regulator. So are those of a conference beside `others`: "to the [SEC] from the Big Ten".
 */
export function settleConferences(
  mentions: readonly PageMention[],
  others: ReadonlySet<number>,
  entities: EntityTable,
): void {
  let held: Set<number> | undefined;
  for (const mention of mentions) {
    const { from, scanned, postings } = mention;
    if (!isLetters(mention)) continue;
    const isBeside = others.size > 0 && postings.some(({ entity }) => isConference(entity, entities));
    const holds =
      unitAt(from.run.text, scanned.end) === 0x20 && CONTEST.test(from.run.text.slice(scanned.end, scanned.end + LOOK));
    if (isBeside || holds) {
      held ??= new Set();
      held.add(scanned.alias);
    }
  }
  if (!held) return;
  for (const mention of mentions) {
    if (held.has(mention.scanned.alias))
      mention.postings = mention.postings.filter(
        ({ entity }) => isConference(entity, entities) || GAMES.test(entities.line(entity)),
      );
  }
}
