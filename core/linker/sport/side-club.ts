import type { Lexicon, Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { isCountry } from '../entity/country-id';
import { clubOfTown, footballClub } from '../entity/football-teams';
import { FOOTBALL, gameOf, isNationalTeam } from '../entity/sport-lines';
import type { ScannedRun } from '../scan/scan-run';
import type { PageMention } from '../settle/page-mention';
import { teamOfGames } from './town-teams';

const AT = ' at ';

/** How surely what a club plays against is a club. */
export const SURE = 0.93;
/** A name that means a club this often makes the other side one. */
const CLUB = 0.5;

/** Countries whose towns are better known for teams of other games. */
export const OTHER_LANDS = new Set(['US', 'CA', 'AU', 'NZ', 'IN', 'IE', 'ZA']);
/** Words of games whose clubs are called after the same towns: "[Toulouse] beat [Lyon]" may be of rugby. */
const OTHER_GAME =
  /(?<!\p{L})(?:rugby|Top 14|Super League|basket(?:ball)?|Euro[Ll]eague|handball|hockey|netball|volleyball|cricket|wickets?|innings|scrum|lineout|rebounds|tr(?:y|ies))(?!\p{L})|handbal|volejbal|v[oó]leib|pallavol|pallacanestro|baloncesto|balonmano|basquet|koszyk|siatk|hoke[jl]|hochei|vaterpol|házen|odbojk|košark|rukomet|basketbol|hentbol|kosár|kézilabda|хоккей|баскетбол|гандбол|волейбол|篮球|농구/iu;

export const tellsOtherGame = (runs: readonly ScannedRun[]): boolean =>
  runs.some(({ run }) => OTHER_GAME.test(run.text));

/** What the line of the club that a mention surely names tells; '' when it names none. */
export function clubLine({ postings, from }: PageMention, entities: EntityTable): string {
  const [first] = postings;
  if (!first || first.prior < CLUB || from.run.place === 'furniture') return '';
  if (entities.kind(first.entity) !== 'organisation') return '';
  const line = entities.line(first.entity);
  return gameOf(line) === '' || isNationalTeam(line) ? '' : line;
}

/** Their town has several clubs, and the best known is not called so. */
const SHARED = new Set(['Paris', 'Madrid']);

/** The club of a game that a short name or that of a town means; -1 when none or several are known. */
export function clubOf({ postings, text }: PageMention, game: string, lexicon: Lexicon, entities: EntityTable): number {
  const place = postings.find(({ entity }) => entities.kind(entity) === 'place');
  if (game !== FOOTBALL)
    return place && !isCountry(place.entity, entities) ? teamOfGames(text, [game], false, lexicon, entities) : -1;
  if (place && SHARED.has(entities.name(place.entity))) return -1;
  if (place) return clubOfTown(text, place.entity, lexicon, entities);
  // "Spurs"
  const [only, other] = postings.filter(({ entity }) => gameOf(entities.line(entity)) === FOOTBALL);
  if (only && !other) return only.entity;
  return postings.length === 0 ? -1 : footballClub(text, lexicon, entities);
}

const isPlace = ({ entity }: Posting, entities: EntityTable): boolean => entities.kind(entity) === 'place';

/** Gives a mention the club that it means; without one no town is left but where the match is: "won at [Wembley]". */
export function enterClub(mention: PageMention, club: number, entities: EntityTable): void {
  const { from, scanned } = mention;
  if (club < 0 && from.run.text.startsWith(AT, scanned.start - AT.length)) return;
  const left = mention.postings.filter((posting) => posting.entity !== club && !isPlace(posting, entities));
  if (club >= 0) mention.postings = [{ entity: club, flags: 0, prior: SURE }, ...left];
  else if (!mention.postings.some(({ entity }) => isCountry(entity, entities))) mention.postings = left;
}
