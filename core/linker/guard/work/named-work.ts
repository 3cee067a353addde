import { Cue, type CueWords } from '../../scan/cues';
import type { PageMention } from '../../settle/page-mention';
import { classOf, OTHER, UPPER, unitAt } from '../../units/char-class';
import { textAfter, textBefore } from '../../units/text-beside';
import { lettersStart } from '../../units/word-walk';
import { tableOf, wordSet } from '../../words/word-table';

/** Units of text before a name. */
const LOOK = 96;

/** "the film [Chicago]", "the ferry [Estonia]": one thing. */
const THINGS =
  wordSet(`film movie musical novel album sitcom biopic opera ferry tanker frigate destroyer yacht liner freighter trawler
  steamer submarine schooner warship racehorse horse colt filly mare gelding stallion nightclub`);
const ONE =
  /(?:^|[^\p{L}])(?:the|a|an|his|her|their|its|this|\p{L}+-language|\p{Ll}+ed|TV|BBC|ITV|HBO|Netflix) (?:\p{Ll}+ ){0,2}?\p{Ll}+ ["“‘']?$/u;
/** "ships named Britannia, [Alaska]", "the films Casablanca, [Chicago] and …": several. */
const SEVERAL =
  /(?:^|[^\p{L}])(?:[Ff]ilms|[Mm]ovies|[Mm]usicals|[Nn]ovels|[Aa]lbums|[Ss]ongs|[Oo]peras|[Ff]erries|[Tt]ankers|[Ff]rigates|[Dd]estroyers|[Yy]achts|[Ll]iners|[Ss]hips|[Bb]oats|[Hh]orses|[Cc]ats|[Dd]ogs|[Pp]ets|[Bb]ands|[Hh]otels|[Nn]ightclubs|[Cc]haracters)(?: (?:are|were))?(?: (?:such as|like|including|called|named|titled))? (?:the )?(?:["“‘']?\p{Lu}[\p{L}’' -]*["”’']?(?:, and |, | and )(?:the )?)*["“‘']?$/u;
/** "a dog called [Paris]", "a girl named [Georgia]"; ministers call and committees name countries too. */
const CALLED =
  /(?:^|[^\p{L}])(?:dogs?|cats?|pupp(?:y|ies)|pony|horse|girls?|boys?|bab(?:y|ies)|child|daughters?|sons?|songs?|band|boat|ship|vessel|app|caf[eé]|restaurant|bar|pub|shop|nightclub|startup|start-up|podcast|drinks?|cocktails?|beer|burger|dish|robot|parrot|tortoise|character|whale|bear|hurricane|storm|typhoon|cyclone) (?:called|named|nicknamed) ["“‘']?$/u;

/** Nouns and verbs that stand directly before such a name, and what stands inside a list. */
const LAST = wordSet(`films movies musicals novels albums songs operas ferries tankers frigates destroyers yachts
  liners ships boats horses cats dogs pets bands hotels nightclubs characters as like including called named titled nicknamed
  and the at are were`);

export const WORK_CUES: CueWords = { cue: Cue.Work, before: [...THINGS, ...LAST], after: ['magazine'] };

/** "[New York] magazine", but "a [New York] magazine". */
const MAGAZINE = ' magazine';
const ONE_OF = /(?:^|[^\p{L}])(?:an?|the|this|its) $/iu;
const ONE_OF_LOOK = 6;

const isMagazine = (text: string, start: number, end: number): boolean =>
  text.startsWith(MAGAZINE, end) && !ONE_OF.test(textBefore(text, start, ONE_OF_LOOK));

const NOUN = 1;
/** Words, and the comma, over which a list goes on. */
const LIST = 2;
const THING = 4;
const TABLE = tableOf([
  [NOUN, LAST],
  [THING, THINGS],
  [LIST, ['and', 'the']],
]);

/** What a country does: "the tanker [Iran] seized". */
const DOES = /^ (?:\p{Ll}+ed|has|had|is|was|says|sank)\b/u;

/** "taught at Columbia and [Georgetown]": at which one studies is a school, whatever town it is called after. */
const SCHOOL =
  /(?:^|[^\p{L}])(?:studied|studies|studying|taught|teaches|teaching|professors?|lecturer|lectured|degrees?|doctorate|educated|enrolled|scholar|fellow|student|students|graduate|freshman|sophomore)(?: \p{Ll}+){0,4} at (?:\p{Lu}[\p{L}’' -]*(?:, and |, | and ))*$/u;

const QUOTES = new Set([0x22, 0x27, 0x201c, 0x2018]);

/** What the word before a name is, a quotation mark between left out; where a list goes on a comma counts as one. */
function wordBefore(text: string, start: number): number {
  const quoted = QUOTES.has(unitAt(text, start - 1));
  const end = quoted ? start - 2 : start - 1;
  if (unitAt(text, end) !== 0x20) return 0;
  return unitAt(text, end - 1) === 0x2c ? LIST : TABLE.bitsAt(text, lettersStart(text, end), end);
}

/** Words of a list that are looked at. */
const LONGEST = 14;

/** What the small word before the names is that stand in a list up to `start`; 0 when none is near. */
function listHead(text: string, start: number): number {
  let at = start;
  for (let words = 0; words < LONGEST; words++) {
    let end = at;
    while (end > 0 && at - end < 4 && classOf(unitAt(text, end - 1)) >= OTHER) end--;
    at = lettersStart(text, end);
    if (at === end) return 0;
    if (classOf(unitAt(text, at)) === UPPER) continue;
    const word = TABLE.bitsAt(text, at, end);
    if (!(word & LIST)) return word;
  }
  return 0;
}

/** True when a work, a magazine, a ship, a creature or a school bears the name of a place; of a person's only works and ships. */
export function isWork({ from, scanned }: PageMention, place: boolean): boolean {
  if (!(scanned.cues & Cue.Work)) return false;
  const { text } = from.run;
  if (place && isMagazine(text, scanned.start, scanned.end)) return true;
  const word = wordBefore(text, scanned.start);
  if (word === 0 || (word & LIST && listHead(text, scanned.start) === 0)) return false;
  const before = textBefore(text, scanned.start, LOOK);
  if (place && (CALLED.test(before) || SCHOOL.test(before))) return true;
  const several = SEVERAL.test(before);
  if (several && word & LIST) return true;
  return (several || ((word & THING) !== 0 && ONE.test(before))) && !DOES.test(textAfter(text, scanned.end, 16));
}

/** "[Hiroshima] (1995)": a name with a year in brackets behind it … */
const DATED = /^ \((?:18|19|20)\d\d\)/;
/** … is a film, play or book where the text speaks of such. */
const SCREEN =
  /\b(?:films?|movies?|starred|starring|star(?:s|red)? in|roles?|directed|director|actor|actress|portray(?:s|ed|ing)|comed(?:y|ies)|dramas?|sitcom|television|musicals?|novels?|thriller|album|screenplay|adaptations?|Broadway|Tony (?:awards?|winners?|winning|nominat(?:ed|ions?)))\b/i;
const SCREEN_LOOK = 200;
const speaksOfScreen = (text: string, start: number, end: number): boolean =>
  SCREEN.test(text.slice(Math.max(0, start - SCREEN_LOOK), end + SCREEN_LOOK));

/** True when a work is meant by its title and year. */
export function isDatedWork({ from, scanned: { start, end } }: PageMention): boolean {
  const { text } = from.run;
  if (unitAt(text, end + 1) !== 0x28 || !DATED.test(textAfter(text, end, 7))) return false;
  return speaksOfScreen(text, start, end);
}

const CLOSED = /^[,.]?["”]/;

/** “[Chicago],” in quotation marks where the text speaks of films or plays. */
export function isQuotedWork({ from, scanned: { start, end } }: PageMention): boolean {
  const { text } = from.run;
  const opens = unitAt(text, start - 1);
  if ((opens !== 0x22 && opens !== 0x201c) || !CLOSED.test(textAfter(text, end, 2))) return false;
  return speaksOfScreen(text, start, end);
}

/** "in The Queen [Victoria]", "the Prince [Albert] pub": who is told by rank has no article, inns and ships have. */
const INN = /(?:^|[\p{Ll}\d,] )[Tt]he (?:King|Queen|Prince|Princess|Lord|Lady|Admiral) $/u;
const INN_LOOK = 18;

/** True when a rank and an article before it make an inn or a ship of a person's name. */
export const isInn = ({ from, scanned: { start } }: PageMention): boolean =>
  INN.test(textBefore(from.run.text, start, INN_LOOK));
