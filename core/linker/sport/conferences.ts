import { AliasFlag } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { Bit } from '../scan/context-bits';
import type { PageMention } from '../settle/page-mention';
import { SUREST } from '../tell/surest';
import { unitAt } from '../units/char-class';
import { textAfter } from '../units/text-beside';
import { isCollegeTeam } from './college-team';

/** What is won or played for within a conference of colleges. */
const CONTEST =
  /^ (?:(?:women|men)['’]s )?(?:[Tt]ournaments?|[Tt]ourney|[Cc]hampionships?|[Cc]hampions?|[Tt]itles?|[Oo]pener|[Ss]tandings|play|foes?|rivals?|teams?|games?(?! plan))(?!\p{L})/u;
/** … whatever else the page tells of. */
const SURE_CONTEST =
  /^ (?:(?:women|men)['’]s )?(?:(?:[Ff]ootball|[Bb]asketball|[Bb]aseball) )?(?:[Tt]ournaments?|[Tt]ourney|[Cc]hampionships?|[Cc]hampions?|[Tt]itles?|[Oo]pener|[Ss]tandings)(?!\p{L})/u;
const LOOK = 28;
const isContest = (text: string, end: number): boolean =>
  unitAt(text, end) === 0x20 && CONTEST.test(textAfter(text, end, LOOK));
const isSureContest = (text: string, end: number): boolean =>
  unitAt(text, end) === 0x20 && SURE_CONTEST.test(textAfter(text, end, LOOK));
/** "its first [Big Ten] title game" says as much as two words of sport. */
const OF_CONTEST = 2;

/** Universities whose teams play each other, by their lines. */
const CONFERENCE = /^Group of (?:\d+ )?US universities\b/;
const isConference = (entity: number, entities: EntityTable): boolean =>
  entities.kind(entity) === 'organisation' && CONFERENCE.test(entities.line(entity));

/** "[Ohio State]", "[Utah State]": universities as reports on their games call them. */
const STATE = /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? State$/u;
/** So many of these say as much as two words of sport, one fewer as one. */
const ENOUGH_STATES = 3;

/** What a page tells of games of colleges. */
export interface CollegesHere {
  /** Conferences named in full: "the [Big Ten]". */
  conferences: ReadonlySet<number>;
  /** How much it all tells of games of colleges, as if by so many words. */
  words: number;
}

/** Reads what of colleges' games a page names; reports on these name little else. */
export function collegesHere(mentions: readonly PageMention[], entities: EntityTable): CollegesHere {
  const conferences = new Set<number>();
  let contests = 0;
  const teams = new Set<number>();
  const states = new Set<string>();
  for (const { many, postings, from, text, scanned } of mentions) {
    const first = postings[0];
    if (!first || from.run.place === 'furniture' || entities.kind(first.entity) !== 'organisation') continue;
    if (postings.length === 1 && isCollegeTeam(first.entity, entities)) teams.add(first.entity);
    else if (many && STATE.test(text)) states.add(text);
    else if (postings.length === 1 && !(first.flags & AliasFlag.Acronym) && isConference(first.entity, entities)) {
      conferences.add(first.entity);
      if (isContest(from.run.text, scanned.end)) contests = OF_CONTEST;
    }
  }
  const words = Math.max(0, Math.min(states.size, ENOUGH_STATES) - 1);
  // Who names two conferences tells of nothing else.
  const each = conferences.size > 1 ? 2 : 1;
  return { conferences, words: conferences.size * each + contests + teams.size + words };
}

/** Bodies of games by their lines: "the [FIFA] tournament". */
const GAMES =
  /\b(?:sports?|athletics?|league|football|soccer|basketball|baseball|hockey|golf|tennis|rugby|cricket|racing|motorsport|fights?|olympics?|games)\b/i;

const isLetters = ({ postings: [first], scanned: { bits } }: PageMention): boolean =>
  first !== undefined && (bits & Bit.Upper) !== 0 && (first.flags & AliasFlag.Acronym) !== 0;

/**
 * On a page about sport letters before a contest are those of who holds it, everywhere on the page: "the [SEC] title" is
 * not won from the regulator. So are those of a conference beside `others`: "to the [SEC] from the Big Ten". Without
 * `sport` told only what is surely a contest makes conferences of letters.
 */
export function settleConferences(
  mentions: readonly PageMention[],
  others: ReadonlySet<number>,
  sport: boolean,
  entities: EntityTable,
): void {
  let held: Set<number> | undefined;
  for (const mention of mentions) {
    const { from, scanned, postings } = mention;
    if (!isLetters(mention)) continue;
    const { text } = from.run;
    const ofConference = () => postings.some(({ entity }) => isConference(entity, entities));
    const told =
      (others.size > 0 && ofConference()) ||
      (sport ? isContest(text, scanned.end) : isSureContest(text, scanned.end) && ofConference());
    if (told) {
      held ??= new Set();
      held.add(scanned.alias);
    }
  }
  if (!held) return;
  for (const mention of mentions) {
    if (!held.has(mention.scanned.alias)) continue;
    const ofGames = mention.postings.filter(
      ({ entity }) => isConference(entity, entities) || GAMES.test(entities.line(entity)),
    );
    // What is left is meant as surely as all meanings were.
    const all = mention.postings.reduce((sum, { prior }) => sum + prior, 0);
    mention.postings =
      ofGames.length === 1 ? ofGames.map((only) => ({ ...only, prior: Math.min(SUREST, all) })) : ofGames;
  }
}
