import type { Posting } from '../../lexicon/lexicon';
import { isCountry } from '../entity/country-id';
import { clubOfTown } from '../entity/football-teams';
import { isSportTeam } from '../entity/sport-lines';
import type { Page } from '../gather/page';
import { Cue } from '../scan/cues';
import type { PageMention } from '../settle/page-mention';
import type { PlaceChain } from '../tell/place-chain';
import { textAfter, textBefore } from '../units/text-beside';
import { clubByArticle } from './club-by-article';
import { isCollegeTeam } from './college-team';
import { countryTeam } from './country-teams';
import { hasFootballer, isSide } from './fixture';
import { groundTold } from './grounds';
import { meansTeam } from './means-team';
import { isOfName, isOfNamed } from './of-name';
import { isPlayedFor } from './played-for';
import { nicknamedTeam, schoolPosting } from './school-or-town';
import { isLabelled, isScored } from './score';
import { isEastSide } from './side-east';
import { bodyPostings } from './sport-body';
import { teamOfFirm, teamOfTown } from './team-of-name';

/** How often a town's name means its club on a page about sport, and where a footballer of its is named. */
const CLUB = 0.6;
const CLUB_OF_PLAYER = 0.93;

/** Units of text beside a name in which another game is told. */
const LOOK = 40;

const OTHER_GAME =
  /kézilabd|kosárlabd|gyorskorcsoly|vízilabd|(?:^|[^\p{L}])(?:bowled|wickets?|innings|\d+ runs|runs (?:off|from|in|behind|ahead)|Ashes|Test|ODI|T20|batsm[ae]n|scrum|tries|rugby|cricket|hockey|basketball|baseball|netball|tennis)(?![\p{L}])/u;

/** "[England] bowled out for 170": on a page about football another game is told beside. */
const isOtherGame = ({ from: { run }, scanned: { start, end } }: PageMention): boolean =>
  OTHER_GAME.test(run.text.slice(Math.max(0, start - LOOK), end + LOOK));

/**
 * The team that a place's name means on a page about sport, `football` or another; -1 when none is known. Countries have
 * teams in football, and in the one game of sides that the page tells of; towns in those whose teams have nicknames.
 */
function teamOf(mention: PageMention, place: number, page: Page, football: boolean): number {
  const { teams, lexicon, entities } = page;
  const named = teamOfTown(mention.text, teams, entities);
  const here = named >= 0 ? named : teamOfTown(entities.name(place), teams, entities);
  if (here < 0 && !football) {
    const nicknamed = nicknamedTeam(mention.text, place, page);
    if (nicknamed >= 0) return nicknamed;
  }
  const game = football ? 'football' : teams.sideGame;
  if (here >= 0 || game === undefined) return here;
  const country = countryTeam(place, game, teams.women, lexicon, entities);
  if (country >= 0 || !football) return country;
  return clubOfTown(mention.text, place, lexicon, entities);
}

const isSideHere = ({ from: { run, lang }, scanned }: PageMention): boolean =>
  ((scanned.cues & Cue.Side || lang === 'tr') &&
    !isOfName(run.text, scanned.start) &&
    (isSide(run.text, scanned) || isScored(run.text, scanned, lang))) ||
  isPlayedFor(run.text, scanned.start, scanned.end) ||
  isLabelled(run.text) ||
  isEastSide(run.text, scanned.start, scanned.end, lang);

const isOfPlayer = ({ from: { run }, scanned: { cues, end } }: PageMention): boolean =>
  (cues & Cue.Side) !== 0 && hasFootballer(run.text, end);

/** Where it is played: "at [Sialkot]", "3rd ODI, [Multan]", "[Lahore] hosts the next". */
const AT_VENUE =
  /(?: at| in| before|(?: Test| ODI| T20I| match| Stadium| Ground| Oval| Gabba| Park|[’']s|\p{Lu}{2}),|(?:^|[.!?] )(?:At|In)) $/u;
const HOSTS = /^ (?:(?:will|is to|to|had|has) )?host(?:s|ed|ing)?(?!\p{L})/u;

/** A town that in cricket is no more than where it is played. */
const isVenue = ({ from: { run }, scanned: { start, end } }: PageMention, place: number, page: Page): boolean =>
  page.teams.sideGame === 'cricket' &&
  !isCountry(place, page.entities) &&
  (AT_VENUE.test(textBefore(run.text, start, 12)) || HOSTS.test(textAfter(run.text, end, 16)));

/** "[SV] Elversberg": letters that many clubs have. */
const LETTERS = 3;

/** "[Bayer]" on a page that names Bayer Leverkusen: the club that bears a firm's name; -1 when none is named. */
const clubOfFirm = ({ entities, teams }: Page, { many, text }: PageMention, { entity }: Posting): number =>
  many || text.length <= LETTERS || entities.kind(entity) !== 'organisation' || isSportTeam(entities.line(entity))
    ? -1
    : teamOfFirm(text, teams, entities);

/**
 * The meanings of a mention on a page about sport, or of the sides of a game: places whose teams are meant are left
 * out, and teams take their place: one that the page names in full, or on pages about football the country's or the
 * only club of the town.
 */
export function teamPostings(
  page: Page,
  mention: PageMention,
  chain: PlaceChain,
  known: Map<number, number>,
): readonly Posting[] {
  const { entities, teams } = page;
  const articled = clubByArticle(page, mention);
  if (articled) return articled;
  const sport = teams.solo ? '' : page.sport;
  if (!sport && !(mention.postings.some(({ entity }) => entities.kind(entity) === 'place') && isSideHere(mention)))
    return bodyPostings(page, mention);
  const only = sport ? (groundTold(mention, entities) ?? schoolPosting(page, mention)) : undefined;
  if (only) return [only];
  const postings: Posting[] = [];
  let team: Posting | undefined;
  for (const posting of bodyPostings(page, mention)) {
    if (!meansTeam(mention, chain, posting.entity, entities)) {
      const club = sport && !team ? clubOfFirm(page, mention, posting) : -1;
      if (club >= 0) team = { entity: club, flags: 0, prior: Math.max(CLUB, posting.prior) };
      else postings.push(posting);
      continue;
    }
    const ofPlayer = sport !== 'football' && isOfPlayer(mention);
    if (!sport && !ofPlayer) continue;
    let meant = ofPlayer ? teamOf(mention, posting.entity, page, true) : known.get(posting.entity);
    if (meant === undefined) {
      meant = teamOf(mention, posting.entity, page, sport === 'football');
      known.set(posting.entity, meant);
    }
    if (meant < 0 && isVenue(mention, posting.entity, page)) postings.push(posting);
    else if (
      meant < 0 &&
      sport === 'other' &&
      !teams.ofSides &&
      isCountry(posting.entity, entities) &&
      isOfNamed(mention)
    )
      postings.push(posting);
    if (meant < 0 || team || (sport === 'football' && isOtherGame(mention))) continue;
    const country = isCountry(posting.entity, entities) && !isCollegeTeam(meant, entities);
    const prior = Math.max(ofPlayer ? CLUB_OF_PLAYER : CLUB, posting.prior);
    // On such a page a town's name is its club's first, however many towns bear it.
    team = country ? { ...posting, entity: meant } : { entity: meant, flags: 0, prior };
  }
  if (!team) return postings;
  const { entity } = team;
  return [team, ...postings.filter((posting) => posting.entity !== entity)];
}
