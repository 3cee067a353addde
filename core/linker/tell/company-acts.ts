import { unitAt } from '../units/char-class';
import { COMMA } from '../units/signs';
import { textAfter } from '../units/text-beside';
import { lettersEnd } from '../units/word-walk';
import { tableOf, wordSet } from '../words/word-table';

/** Units of text behind a name in which what it does is told. */
const LOOK = 80;

/** What companies, among others, say and do; the sentence then goes on with what is theirs. */
export const ACTS: ReadonlySet<string> =
  wordSet(`said says has had have will would plans planned expects expected reported
  posted announced agreed fired named appointed opened closed cut raised lowered bought sold launched unveiled hired told
  sees warned faces lost recalled confirmed declined denied admitted halted started moved changed increased reduced
  suspended scrapped laid filed was went`);
const TABLE = tableOf([[1, ACTS]]);

/** "[Kroger] fired its chief executive", "[Kia] said on Thursday its profit fell": neither a person nor a thing has "its". */
const ITS = /^(?: (?:\p{Ll}+|\d[\d.,]*(?:%|\p{Ll}+)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)){1,6}? its /u;

/** "[Ford] said it would cut 4,000 jobs"; of persons much else is said with "it". */
const PLANS =
  /^ (?:said|says|announced)(?: (?:on )?\p{Lu}\p{Ll}+day| (?:last|this) week| earlier)?(?: that)? it (?:(?:will|would|had|has|was|is|(?:plans|planned|expects|expected|intends|aims|(?:had |has )?agreed) to) )?(?:no longer )?(\p{Ll}+)/u;
const STEPS =
  wordSet(`cut cutting close closed closing open opened opening buy buying bought sold sell selling invest invested
  investing launch launched launching halt halted halting pause paused raise raised raising lower lowered appeal comply build
  building hire hired hiring offer offered offering suspend suspended suspending resume resumed recall recalled recalling
  acquire acquired acquiring spend spending expand expanded expanding restrict restricted restricting ban banned banning
  block blocked deploy deployed develop developed developing`);

/** "[Tarn] reported a record quarterly profit", "said sales fell" */
const REPORTED = /^ (?:ha[sd] )?(reported|posted|said)((?: [\p{L}-]+){1,6})/u;
const FIGURES = wordSet(
  'profit profits loss losses sales revenue revenues earnings results deliveries income turnover shipments',
);
const MOVED = wordSet(
  `rose fell grew dropped jumped declined increased slid slumped surged climbed would will had were was`,
);
/** What only companies go through. */
const BUSINESS =
  /^ (?:ha[sd] )?(?:filed for (?:bankruptcy|insolvency|an initial public offering)|went (?:public|bankrupt)|laid off|was valued at|recalled \d)/u;

/** "[Block], the payments company of Jack Dorsey": what a name is called behind it, or what is its. */
const CALLED = /^, (?:which is )?(?:the|an?|one of the)((?: (?!of |that |which |who |in |for )[\p{L}’'-]+){1,6})/u;
const WHOSE =
  /^, (?:which|whose) (?:owns|makes|sells|operates|runs|shares|brands|customers|stores|factories)(?!\p{L})/u;
/** What companies are called before and behind their names … */
export const COMPANY_NOUNS: ReadonlySet<string> =
  wordSet(`company firm conglomerate retailer maker manufacturer chipmaker
  carmaker automaker planemaker drugmaker airline insurer lender brewer miner refiner chain brand supermarket startup
  start-up platform app broker`);
/** … and only behind them, as others are before theirs. */
const KINDS: ReadonlySet<string> = new Set([
  ...COMPANY_NOUNS,
  ...wordSet(
    'group corporation carrier bank utility developer operator giant producer supplier distributor owner parent',
  ),
]);

const hasOneOf = (words: string, wanted: ReadonlySet<string>): boolean =>
  words.split(' ').some((word) => wanted.has(word));

function isCalledCompany(behind: string): boolean {
  const [, words] = CALLED.exec(behind) ?? [];
  return words === undefined ? WHOSE.test(behind) : hasOneOf(words, KINDS);
}

/** True when figures of a company are reported; what is said of them moves. */
function reportsFigures(behind: string): boolean {
  const [, verb = '', words = ''] = REPORTED.exec(behind) ?? [];
  return hasOneOf(words, FIGURES) && (verb !== 'said' || hasOneOf(words, MOVED));
}

const plansSteps = (behind: string): boolean => STEPS.has(PLANS.exec(behind)?.[1] ?? '');

/** True when what is said behind the name that ends at `end` is what companies do. `plans` = nobody else could be meant. */
export function actsAsCompany(text: string, end: number, plans: boolean): boolean {
  if (unitAt(text, end) === COMMA) return isCalledCompany(textAfter(text, end, LOOK));
  if (TABLE.bitsAt(text, end + 1, lettersEnd(text, end + 1)) === 0) return false;
  const behind = textAfter(text, end, LOOK);
  return BUSINESS.test(behind) || reportsFigures(behind) || ITS.test(behind) || (plans && plansSteps(behind));
}
