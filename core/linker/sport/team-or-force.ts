import type { Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { gameOf } from '../entity/sport-lines';
import type { PageMention } from '../settle/page-mention';
import { SUREST } from '../tell/surest';

/** How the lines of forces tell what they are. */
const FORCE = /\b(?:police|law enforcement|gendarmerie)\b/i;
/** What paragraphs about the work of a force have … */
const WORK =
  /(?:^|[^\p{L}])(?:police|sheriff|investigat(?:e[ds]?|ing|ions?|ors?)|probe|troopers?|arrest(?:s|ed)?|murder|homicide|suspects?|detectives?|indict(?:ed|ment)|public safety)(?!\p{L})/iu;
/** … and those about games. */
const GAME =
  /(?:^|[^\p{L}])(?:baseball|mlb|innings?|pitch(?:ers?|ed|ing)|homer(?:s|ed)?|home runs?|bullpen|playoffs?|shortstop|outfielders?|(?:base|catch)(?:man|er)|roster|ballpark|world series|american league|season|coach|squad|league)(?!\p{L})|\d-\d/iu;

interface Rivals {
  team: Posting;
  force: Posting;
}

/** The team and the force that bear the same name; undefined where only one does. */
function rivals(postings: readonly Posting[], entities: EntityTable): Rivals | undefined {
  const [team] = postings;
  if (!team || postings.length < 2 || entities.kind(team.entity) !== 'organisation') return undefined;
  if (gameOf(entities.line(team.entity)) === '') return undefined;
  const force = postings.find(
    ({ entity }) => entities.kind(entity) === 'organisation' && FORCE.test(entities.line(entity)),
  );
  return force && { team, force };
}

/**
 * A name that a team shares with a force is the force's where its paragraphs tell of an investigation and of no game,
 * else the team's: "the [Texas Rangers] are investigating the shooting".
 */
export function settleForces(mentions: readonly PageMention[], entities: EntityTable): void {
  let shared: [PageMention, Rivals][] | undefined;
  let work = false;
  let game = false;
  for (const mention of mentions) {
    const both = rivals(mention.postings, entities);
    if (!both) continue;
    shared ??= [];
    shared.push([mention, both]);
    work ||= WORK.test(mention.from.run.text);
    game ||= GAME.test(mention.from.run.text);
  }
  for (const [mention, both] of shared ?? []) mention.postings = told(mention.postings, both, work && !game, entities);
}

/** The meanings when it is told which of the two is meant, as sure as if no other bore the name. */
function told(
  postings: readonly Posting[],
  { team, force }: Rivals,
  isForce: boolean,
  entities: EntityTable,
): readonly Posting[] {
  const [meant, other] = isForce ? [force, team] : [team, force];
  const sure = { ...meant, prior: Math.min(SUREST, meant.prior + other.prior) };
  const left = postings.filter((one) => one !== force && (!isForce || gameOf(entities.line(one.entity)) === ''));
  return [sure, ...left.filter((one) => one !== meant)];
}
