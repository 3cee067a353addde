import { classOf, UPPER, unitAt } from '../units/char-class';
import { tableOf, wordSet } from './word-table';

/** What English headlines tell of somebody, in the present as they do. */
const VERBS = wordSet(
  `accepts accuses acknowledges acquires adds admits adopts agrees aims airs allows alleges announces apologizes apologises
  appeals appears appoints approves argues arrests arrives asks attends avoids awards backs bans bars battles beats becomes
  begins believes bets blames blasts blocks boosts boycotts braces breaks brings builds buys calls cancels captures
  carries casts celebrates challenges charges chooses cites claims clashes clears clinches closes collapses comes compares
  completes concedes condemns confirms confronts considers continues convicts crashes creates criticizes criticises crosses crushes
  cuts debuts decides declares declines deepens defeats defends defies delays delivers demands denies denounces deploys
  deports describes detains dies disappears discusses dismisses dominates doubles doubts downplays drafts drops earns
  edges ejects elects embraces emerges ends endorses enters escalates escapes evacuates evokes executes expands expects expels
  explains explodes exposes extends eyes faces fails fears feels fights files finds fines fires flees flies forces
  frees gains gets gives goes grabs grants grapples greets grows halts hails handles heads hears helps hikes hints hires
  hits holds honors honours hopes hosts hunts identifies ignores imposes improves inches indicts insists intensifies intercepts
  introduces invades invests investigates invites jabs jails joins jumps keeps kicks kills knocks knows lands lashes lauds
  launches leads leaves lets lifts likens limits lists looks loses loves lowers makes meets merges misses mocks mourns
  mounts moves mulls names narrows nears needs nominates notches objects offers opens opposes orders ousts outlines overtakes owes
  owns pardons passes pauses pays performs picks pitches plans pleads pledges plummets plunges posts praises predicts prepares presents presses
  probes proceeds promises promotes prompts proposes proves publishes pulls pummels pushes puts questions quits raids
  raises rallies ramps reaches reacts rebounds rebuffs rebukes recalls receives recognizes recognises recommends reconsiders recovers recruits reduces
  reelects refuses regains rejects rejoins releases relents remains removes renames renews repeals replaces replies reports requests
  rescues reshapes resigns resists responds restarts restores restricts resumes retains retires retreats returns reveals reverses revives
  revokes ridicules rips rises risks routs rules runs rushes sacks salutes sanctions says scales scolds scores scrambles scraps
  secures seeks sees seizes selects sells sends sentences sets settles shakes shares shatters shelves shoots shows shrinks shrugs shuts signals signs
  sinks skips slams slaps slashes slips slows slumps snaps snubs soars softens sounds sparks speaks spends splits stalls stands
  starts stays steals steps stops storms strengthens strikes strips struggles stuns submits sues suffers suggests summons supports surges
  surpasses surrenders survives suspects suspends sweeps swears tackles takes talks tanks taps targets teases tells tests thanks threatens throws
  thwarts tightens topples tops toughens touts trades trails travels triggers trims triumphs tumbles turns unloads unveils upholds urges
  uses vacates vetoes vies visits votes vows waives walks wants warns weakens weighs welcomes whips widens wins withdraws withholds
  wonders worries wraps yields thrashes thumps hammers batters destroys humiliates demolishes`,
);

/** What somebody or some land has in headlines, none of which makes a longer name of him or it: "[Trump] Plan". */
const NOUNS = wordSet(
  `plan plans deal deals talks visit visits trip order orders death trial case cases tariff tariffs sanction sanctions fine fines threat
  threats attack attacks ally allies aide aides adviser advisers officials voters supporters critics fans shares stock stocks earnings profit
  profits sales workers staff employees strike strikes raid raids ceasefire truce peace border crisis vote votes election elections rally speech
  interview pick picks nominee lawyer lawyers ban bans bid push row probe scandal feud meeting call letter video joke fears hopes protest
  protests protesters migrants refugees hostages hostage prisoners victims families crash quake flood floods killing killings murder
  arrest verdict ruling rulings appeal lawsuit lawsuits suit settlement claim claims remarks comments statement warning warnings pledge pledges demand
  demands proposal proposals offer budget tax taxes aid cash oil gas weapons arms missile missiles drone drones troops soldiers
  exports imports growth economy inflation price prices investors ties pact win victory loss defeat lead return departure exit comeback
  assassination shooting indictment impeachment pardon pardons conviction sentence funeral wedding birthday book memoir album film movie`,
);

/** What ends like a verb and makes names longer: "[Tata] Engineering", "Racing [Club]"; and names. */
const NO_VERBS = wordSet(
  `airing banking beijing being boeing boxing broadcasting building chongqing clothing consulting cycling drilling during engineering
  evening farming fishing fleming flying golding harding hearing holding housing king kipling learning lending listing living
  manning manufacturing marketing meeting mining morning nanjing packaging parking peking planning printing processing
  publishing racing reading recycling refining rowling sailing savings shipping shopping sibling spring steering sterling
  sporting string swimming tailing testing trading training viking wedding wing wyoming xining`,
);

const VERB = 1;
const NOUN = 2;
const NO_VERB = 4;
const TABLE = tableOf([
  [VERB, VERBS],
  [NOUN, NOUNS],
  [NO_VERB, NO_VERBS],
]);

const ING = 'ing';
/** Units of the shortest verb that ends so; surnames of the East are shorter: "Ding". */
const SHORTEST = 6;

/** True of a verb that no name goes on with in a headline, whatever its capital: "[Zelensky] Heads To [Washington]", "Firing [Powell]". */
export function isHeadlineVerb(text: string, start: number, end: number): boolean {
  const bits = TABLE.bitsAt(text, start, end);
  if (bits & VERB) return true;
  return (bits & NO_VERB) === 0 && end - start >= SHORTEST && text.slice(end - 3, end).toLowerCase() === ING;
}

/** True of such a verb and of a noun that makes no longer name: "[Macron] Plan". */
export const isHeadlineWord = (text: string, start: number, end: number): boolean =>
  (TABLE.bitsAt(text, start, end) & (VERB | NOUN)) !== 0 || isHeadlineVerb(text, start, end);

const ENDINGS = ['', 's', 'es'];

/** True of a verb in capitals amid small letters: "Trump SLAMS Powell", "Liverpool CRUSH Everton". */
export function isShoutedVerb(text: string, start: number, end: number): boolean {
  if (end - start < ING.length || !hasCapitals(text, start, end)) return false;
  const word = text.slice(start, end);
  return ENDINGS.some((ending) => TABLE.bitsAt(word + ending, 0, word.length + ending.length) & VERB);
}

function hasCapitals(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (classOf(unitAt(text, at)) !== UPPER) return false;
  return true;
}
