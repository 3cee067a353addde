import { AliasFlag, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { isCountry } from '../entity/country-id';
import type { Page } from '../gather/page';
import type { PageMention } from '../settle/page-mention';
import { textBefore } from '../units/text-beside';
import { collegeTeam, isCollegeTeam } from './college-team';
import type { TeamsHere } from './teams-here';
import { teamOfGames } from './town-teams';

/** The team of the school of that name on a page about games of colleges; -1 for none. */
const teamOfSchool = (school: string, { colleges, lexicon, entities }: Page): number =>
  colleges.words === 0 ? -1 : collegeTeam(school, lexicon, entities);

/** Whether a page tells of clubs of women alone, or of men alone as most that do not say; undefined where of both. */
const womenOf = ({ clubs }: TeamsHere): boolean | undefined => (clubs.men && clubs.women ? undefined : clubs.women);

/** The only team of the town in the games of the page; -1 for none or several. */
function teamOfTownHere(town: string, place: number, { teams, lexicon, entities }: Page): number {
  if (teams.nicknamed.length === 0 || isCountry(place, entities)) return -1;
  const team = teamOfGames(town, teams.nicknamed, womenOf(teams), lexicon, entities);
  return team >= 0 && isOfOtherRugby(team, teams, entities) ? -1 : team;
}

/** Clubs of rugby league are told by their competition, and few reports name both kinds of rugby. */
const THIRTEEN = /\brugby club of the (?:Super League|NRL)\b|\brugby league\b/i;
const isOfOtherRugby = (team: number, { known }: TeamsHere, entities: EntityTable): boolean =>
  THIRTEEN.test(entities.line(team)) && !known.some((other) => THIRTEEN.test(entities.line(other)));

/**
 * The team that goes by a nickname and is called by a place's name alone: "Memphis" is the college's where the page
 * tells of more colleges than of clubs, else the town's club; -1 when there is none.
 */
export function nicknamedTeam(text: string, place: number, page: Page): number {
  const ofColleges = page.colleges.words >= page.teams.known.length;
  const first = ofColleges ? teamOfSchool(text, page) : teamOfTownHere(text, place, page);
  if (first >= 0) return first;
  return ofColleges ? teamOfTownHere(text, place, page) : teamOfSchool(text, page);
}

/** So much of colleges' games must a page tell before names of people and bodies are their teams. */
const ENOUGH = 2;
/** How surely a school's name is that of its teams there. */
const TEAM = 0.93;

/** "As a freshman at [Georgetown]", "his degree from [Stanford]": the school itself is meant. */
const STUDIES =
  /(?:^|[^\p{L}])(?:freshman|sophomore|junior|senior|students?|studied|studying|degrees?|graduated?|enrolled|professor|taught)(?: \p{Ll}+){0,3} (?:at|from|of) (?:the )?$/u;
const LOOK = 48;
const isStudiedAt = ({ from, scanned: { start } }: PageMention): boolean =>
  STUDIES.test(textBefore(from.run.text, start, LOOK));

/**
 * "[James Madison] made the playoff", "beat [Air Force]", "[Duke] won": the teams of schools that are called like
 * somebody or a body, or like nothing else; undefined where there are none.
 */
export function schoolPosting(page: Page, mention: PageMention): Posting | undefined {
  const { colleges, teams } = page;
  if (colleges.words < ENOUGH || colleges.words < teams.known.length) return undefined;
  if (isStudiedAt(mention)) return undefined;
  const entity = teamOfName(mention, page);
  return entity < 0 ? undefined : { entity, flags: 0, prior: TEAM };
}

function teamOfName(mention: PageMention, page: Page): number {
  const { text, many, postings, from } = mention;
  const { entities } = page;
  if (!postings[0] || from.run.place === 'furniture') return -1;
  const known = postings.find(({ entity }) => isCollegeTeam(entity, entities));
  // Duke and Gonzaga are names of people too.
  const person = postings.some(
    ({ entity, flags }) => flags & AliasFlag.CommonName && entities.kind(entity) === 'person',
  );
  if (known) return !person && isSchool(text, known, page) ? known.entity : -1;
  const kind = entities.kind(postings[0].entity);
  // One word is mostly a player's surname: "Butler".
  return kind === 'organisation' || (kind === 'person' && many) ? teamOfSchool(text, page) : -1;
}

/** Not their nickname, which several share. */
const isSchool = (text: string, { entity }: Posting, { entities }: Page): boolean =>
  entities.name(entity).startsWith(`${text} `);
