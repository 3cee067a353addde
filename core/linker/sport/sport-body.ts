import { AliasFlag, type Posting } from '../../lexicon/lexicon';
import type { Page } from '../gather/page';
import type { PageMention } from '../settle/page-mention';
import { SUREST } from '../tell/surest';

/** How the lines of those who govern games tell it. */
const GOVERNS =
  /\b(?:governing body|federation|association|union|council|board|league|tour) (?:of|for) [^,;]*\b(?:cricket|football|soccer|rugby|tennis|athletics|motorsport|cycling|swimming|boxing|basketball|baseball|hockey|golf|chess|sports?)\b/i;
/** What the paragraph of a game has, where the page is too short to tell its kind. */
const GAME =
  /(?:^|[^\p{L}])(?:cricket|wickets?|t20|odis?|test matches|innings|batters?|batsm[ae]n|bowlers?|footballers?|rugby|tennis|athletes?|tournament|champions trophy|world cup|olympics?)(?![\p{L}])/iu;
/** What is left of its share to a body that the page does not speak of. */
const AWAY = 0.15;
/**
 * The meanings of letters that a governing body of a game shares with other bodies, by whether the page or the paragraph
 * speaks of games: the "[ICC]" that wants a man arrested is no council of cricket.
 */
export function bodyPostings(page: Page, mention: PageMention): readonly Posting[] {
  const { postings } = mention;
  if (postings.length < 2 || !((postings[0] as Posting).flags & AliasFlag.Acronym)) return postings;
  const { entities, sport, evidence } = page;
  const governs = postings.map(({ entity }) => GOVERNS.test(entities.line(entity)));
  if (!governs.includes(true) || !governs.includes(false)) return postings;
  // Where one is named in full the page has told which.
  if (postings.some(({ entity }) => (evidence.anchors.of(entity)?.surface ?? mention.text) !== mention.text))
    return postings;
  const game = sport !== '' || GAME.test(mention.from.run.text);
  let all = 0;
  let left = 0;
  const weights = postings.map(({ prior }, i) => {
    const weight = governs[i] === game ? prior : prior * AWAY;
    all += prior;
    left += weight;
    return weight;
  });
  return postings.map((posting, i) => ({ ...posting, prior: Math.min(SUREST, ((weights[i] as number) * all) / left) }));
}
