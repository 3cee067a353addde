import type { EntityTable } from '../../pack/entity-table';
import type { TeamsHere } from './teams-here';

/** The only team on the page whose name begins with a firm's, "Bayer" of Bayer Leverkusen; -1 for none or several. */
export const teamOfFirm = (firm: string, teams: TeamsHere, entities: EntityTable): number =>
  onlyTeam(teams, (team) => entities.name(team).startsWith(`${firm} `));

/** A town whose name is a noun of French clubs and grounds: "Stade Toulousain", "au [Stade] de France". */
const GROUND = 'Stade';

/** "French rugby club from Toulouse": few of these bear the name of their town. */
const RUGBY_FROM = ' rugby club from ';

/**
 * The only team on the page whose name begins or ends with a town's, "Toronto" of the Toronto Maple Leafs, "Dortmund" of
 * Borussia Dortmund, or a club of rugby from there, "Toulouse" of the Stade Toulousain; -1 for none or several.
 */
export const teamOfTown = (town: string, teams: TeamsHere, entities: EntityTable): number =>
  town === GROUND
    ? -1
    : onlyTeam(
        teams,
        (team) =>
          entities.name(team).startsWith(`${town} `) ||
          entities.name(team).endsWith(` ${town}`) ||
          entities.line(team).endsWith(RUGBY_FROM + town),
      );

function onlyTeam({ known: teams }: TeamsHere, fits: (team: number) => boolean): number {
  let only = -1;
  for (const team of teams) {
    if (!fits(team)) continue;
    if (only >= 0) return -1;
    only = team;
  }
  return only;
}
