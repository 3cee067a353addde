import type { Page } from '../gather/page';
import type { PageMention } from '../settle/page-mention';
import { textAfter, textBefore } from '../units/text-beside';
import type { Candidate } from './candidates';
import { F } from './features';
import { doubtMayor } from './town-mayor';

/** What a line calls somebody, and the words that are said beside the names of such people. */
const TRADES: readonly (readonly [called: RegExp, said: RegExp])[] = [
  [
    /\b(?:actor|actress|film director|filmmaker|comedian|presenter|producer|model)\b/i,
    /\b(?:act(?:or|ress)(?:es|s)?|starr?(?:s|ed|ing)?|films?|movies?|sitcom|Hollywood|Oscars?|Emmys?|Golden Globes?|box office|director|premiere|Broadway|Netflix)\b/,
  ],
  [
    /\b(?:singer|musician|composer|rapper|conductor|guitarist|drummer)\b/i,
    /\b(?:singers?|musicians?|guitarist|drummer|rapper|songwriter|composer|albums?|songs?|band|concerts?|Grammys?|rock|lyrics|symphony|orchestra|opera)\b/,
  ],
  [
    /\b(?:footballer|sports coach|referee)\b/i,
    /\b(?:footballers?|striker|midfielder|defender|goalkeeper|winger|goals?|scored|clubs?|Premier League|La Liga|Serie A|Bundesliga|Champions League|World Cup|transfer|manager)\b/,
  ],
  [/\btennis\b/i, /\b(?:tennis|Wimbledon|(?:US|French|Australian) Open|grand slam|ATP|WTA)\b/],
  [/\bbasketball\b/i, /\b(?:NBA|basketball|playoffs?|dunk)\b/],
  [/\bracing driver\b/i, /\b(?:Formula (?:One|1)|F1|Grand Prix|racing|Ferrari|McLaren|Mercedes)\b/],
  [
    /\b(?:boxer|wrestler|martial artist)\b/i,
    /\b(?:box(?:er|ing)|heavyweight|bout|title fight|WWE|wrestl(?:er|ing)|UFC)\b/,
  ],
  [
    /\b(?:athlete|swimmer|cyclist|gymnast|skier|skater|sprinter)\b/i,
    /\b(?:Olympics?|sprinter|medals?|metres|marathon|champion|Tour de France)\b/,
  ],
  [
    /\b(?:writer|novelist|poet|dramatist|journalist|critic)\b/i,
    /\b(?:authors?|novelist|novels?|books?|writers?|poets?|poems?|playwright|Booker|Pulitzer)\b/,
  ],
  [
    /\b(?:painter|artist|sculptor|architect|photographer|designer)\b/i,
    /\b(?:paint(?:er|ings?)|artists?|sculptor|exhibition|museum|gallery|architect|photograph(?:er|s)|fashion)\b/,
  ],
  [
    /\b(?:physicist|chemist|mathematician|biologist|astronomer|economist|physician|psychologist|philosopher|historian|sociologist|scientist|inventor|engineer)\b/i,
    /\b(?:physicist|chemist|scientists?|economist|Nobel|theor(?:y|ies)|mathematician|biologist|philosopher|historian|discover(?:ed|y|ies)|invent(?:ed|or))\b/,
  ],
  [/\bbusinessperson\b/i, /\b(?:founders?|co-founder|billionaire|tycoon|entrepreneur|chief executive|CEO)\b/],
  [/\bastronaut\b/i, /\b(?:astronauts?|Apollo|moon|NASA|space)\b/],
];

const FOOTBALLER = /\bfootball(?:er| manager)\b/i;

/** Code units of text looked at before and behind a name. */
const BEFORE = 60;
const BEHIND = 90;
/** Log-odds of a name beside which the trade of its bearer is told: seven in ten. */
const TOLD = 0.85;

/** Fewer people of a trade are named on other pages too. */
const ENOUGH = 3;

/** A meaning whose trade, by its place in {@link TRADES}, no word beside the name tells. */
interface Doubted {
  row: Float32Array;
  trade: number;
}

/**
 * A full name that many bear ("Tom Hardy", "Chris Evans") stands for the actor where the words around it are those of
 * his trade or the page surely names three others of it, and for the player on a page about football or one that names
 * two teams of his game. English alone: in other languages few share the names of the famous.
 */
export class Trades {
  readonly #page: Page;
  readonly #sure = new Set<number>();
  readonly #doubted: Doubted[] = [];

  constructor(page: Page) {
    this.#page = page;
  }

  /** Reads the words around a mention; call for all of the page before {@link finish}. */
  settle(mention: PageMention, candidates: readonly Candidate[]): void {
    if (!mention.many || !(mention.from.lang === 'en' || mention.from.lang === '')) return;
    const { entities } = this.#page;
    for (const { posting, row } of candidates) {
      const { entity } = posting;
      if (row[F.short] || entities.kind(entity) !== 'person') continue;
      if (doubtMayor(this.#page, mention, entity, row)) continue;
      if ((row[F.priorFull] as number) >= 0) {
        this.#sure.add(entity);
        continue;
      }
      const line = entities.line(entity);
      const trade = tradeOf(line);
      if (trade < 0) continue;
      if (this.#plays(line) || TRADES[trade]?.[1].test(around(mention))) {
        tell(row);
        this.#sure.add(entity);
      } else this.#doubted.push({ row, trade });
    }
  }

  /** Settles the names beside which no trade is told by the trades of the others. */
  finish(): void {
    if (this.#doubted.length === 0 || this.#sure.size < ENOUGH) return;
    const counts = new Map<number, number>();
    for (const entity of this.#sure) {
      const trade = tradeOf(this.#page.entities.line(entity));
      counts.set(trade, (counts.get(trade) ?? 0) + 1);
    }
    for (const { row, trade } of this.#doubted) if ((counts.get(trade) ?? 0) >= ENOUGH) tell(row);
  }

  #plays(line: string): boolean {
    const { sport, teams } = this.#page;
    if (sport === 'football' && FOOTBALLER.test(line)) return true;
    return teams.games.some((game) => line.toLowerCase().includes(game));
  }
}

const tradeOf = (line: string): number => TRADES.findIndex(([called]) => called.test(line));

function tell(row: Float32Array): void {
  row[F.priorFull] = TOLD;
  // "actor Tom Hardy": no office, and his.
  row[F.titleStrange] = 0;
}

function around({ from, scanned }: PageMention): string {
  const { text } = from.run;
  return `${textBefore(text, scanned.start, BEFORE)} ${textAfter(text, scanned.end, BEHIND)}`;
}
