import type { Lexicon } from '../../../lexicon/lexicon';
import { isFirstName } from '../../names/name-fit';
import type { PageMention } from '../../settle/page-mention';
import { classOf, UPPER, unitAt } from '../../units/char-class';
import { textAfter, textBefore } from '../../units/text-beside';
import { lettersEnd } from '../../units/word-walk';
import { wordsFor } from '../../words/for-language';
import { HONORIFIC, TITLE } from '../../words/language-words';
import { isOtherEastCup } from '../body/east-cup';
import { isEastWord } from '../word/short-name-east';

/** Names that tell what a body is for, and may tell of a second thing. */
const PURPOSE = /^(?:Ministry|Department|Office|Bureau|Committee|Commission|Council|Party) (?:of|for) /;
const AND = ' and ';
/** Share from which what follows is another name. */
const KNOWN = 0.4;

/** "el [Tribunal Supremo] de Elecciones": of another country than the one whose court is called so. */
const COURT = 'Tribunal Supremo';
const OF_ELECTIONS = /^ (?:de Elecciones|Electoral|Popular)(?!\p{L})/u;

/** "the [British Museum] of Natural History": another one. */
const COLLECTION = /(?:Museum|Academy|Gallery|Library|College|Institute|School)$/;
const OF_FIELD =
  /^ of (?:Natural|Modern|Contemporary|Fine|Applied|Art|Arts|Sciences?|History|Medicine|Technology|Music|Design|Industry|Archa?eology|Surgeons|Physicians)(?!\p{L})/u;

/** "the [Ministry of Foreign Affairs] and Trade", "[Party for Democracy] and Progress": the name goes on. */
export function goesOn({ many, text, from, scanned: { end } }: PageMention, lexicon: Lexicon): boolean {
  const run = from.run.text;
  if (text === COURT) return OF_ELECTIONS.test(textAfter(run, end, 16));
  if (many && COLLECTION.test(text) && OF_FIELD.test(textAfter(run, end, 20))) return true;
  if (!many || !run.startsWith(AND, end) || !PURPOSE.test(text)) return false;
  const start = end + AND.length;
  if (classOf(unitAt(run, start)) !== UPPER) return false;
  const stop = lettersEnd(run, start);
  // "and Senator Lark", but "and Trade said".
  const ranks = (wordsFor(from.lang).table.bitsAt(run, start, stop) & (TITLE | HONORIFIC)) !== 0;
  if (ranks && classOf(unitAt(run, stop + 1)) === UPPER) return false;
  if (isFirstName(run.slice(start, stop))) return false;
  return !from.mentions.some(
    (other) => other.start === start && (lexicon.postings(other.alias)[0]?.prior ?? 0) >= KNOWN,
  );
}

/** Bodies that a state of a federation has as the whole has. */
const OF_STATES = new Set(['Senate', 'House', 'Supreme Court', 'House of Representatives', 'Assembly', 'Legislature']);

/** "the state [Senate]": its own. */
export const isStatesOwn = ({ text, from, scanned: { start } }: PageMention): boolean =>
  OF_STATES.has(text) &&
  (from.run.text.startsWith('state ', start - 6) || from.run.text.startsWith('State ', start - 6));

const ELSEWHERE = /(?:^|[^\p{L}])(?:CAF|AFC|CONCACAF|Concacaf|OFC|EHF|CEV|African|Asian|[Ww]omen['’]s) $/u;

/** "T20 [World Cup 2026]": of another game. */
const CUP = /^World Cup(?: \d{4})?$/;
const OTHER_CUP = /(?:^|[^\p{L}])(?:T20|ODI|[Rr]ugby|[Cc]ricket|[Cc]lub|[Hh]ockey|[Nn]etball|[Ss]ki|[Bb]asketball) $/u;

/** The football cup as Romance languages call it, and the games that have one of the name, "la [Coupe du monde] de rugby". */
const CUP_ABROAD =
  /^(?:[Cc]oupe du [Mm]onde(?: féminine)?|[Cc]opa (?:del Mundo|do Mundo|Mundial)|[Cc]oppa del [Mm]ondo|Mundial)$/u;
const OF_GAME =
  /^ (?:féminine |masculine |femenina |masculina )?(?:d['’]|de |del? |do |di )(?:rugby|handball|balonmano|basket\p{L}*|baloncesto|cricket|ski\p{L}*|esqu[ií]|biathlon|biatl[oó]n|cyclisme|ciclismo|natation|natación|athlétisme|atletismo|volley\p{L}*|v[oó]lei\p{L}*|hockey|escrime|esgrima|tir|saut|snowboard|sci)(?!\p{L})/iu;
const isOtherCup = ({ many, text, from, scanned: { end } }: PageMention): boolean =>
  (many || text === 'Mundial') && CUP_ABROAD.test(text) && OF_GAME.test(textAfter(from.run.text, end, 32));

/** "the CAF [Champions League]": another game’s or continent’s. */
export const isOtherLeague = (mention: PageMention): boolean =>
  isOtherCup(mention) || isOthersLeague(mention) || isOtherEastCup(mention) || isEastWord(mention);

const isOthersLeague = ({ text, from, scanned: { start } }: PageMention): boolean =>
  (text === 'Champions League' && ELSEWHERE.test(textBefore(from.run.text, start, 10))) ||
  (text.startsWith('World Cup') && CUP.test(text) && OTHER_CUP.test(textBefore(from.run.text, start, 12)));

const NATIONAL = ' national team';
const GAMES =
  /(?:^|[^\p{L}])(?:curling|(?:ice )?hockey|basketball|baseball|volleyball|handball|rugby|cricket|softball|netball|ski(?:ing)?|skating|polo)(?!\p{L})/iu;
const FOOTBALL = /\b(?:football|soccer)\b/i;

/** "the Canadian [national team] won gold in curling": a team of another game than the one of football. */
export const isOtherTeam = ({ text, from }: PageMention, line: string): boolean =>
  text.endsWith(NATIONAL) && FOOTBALL.test(line) && GAMES.test(from.run.text) && !FOOTBALL.test(from.run.text);
