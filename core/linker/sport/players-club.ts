import type { Lexicon } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { isCountry } from '../entity/country-id';
import { FOOTBALL, gameOf } from '../entity/sport-lines';
import type { PageMention } from '../settle/page-mention';
import { textAfter, textBefore } from '../units/text-beside';
import { leagueGame } from './league-game';
import { clubLine, clubOf, enterClub, OTHER_LANDS } from './side-club';

/** Units of text beside a name in which this is told. */
const LOOK = 32;
const LONGEST_BETWEEN = 10;

/** Before a name: who plays football for it, trains it or scores for it. */
const BEFORE: ReadonlyMap<string, RegExp> = new Map([
  [
    'de',
    /(?:(?:trifft|traf|stürmt|stürmte|kickt|kickte|Tore?|Treffer) für|(?:[Ss]türmer|[Tt]orwart|[Tt]orhüter|[Vv]erteidiger|Mittelfeldspieler|Trainer|Trikot)s? (?:von|bei)) $/u,
  ],
  ['fr', /(?:(?:marqu[eé]|buts?) pour |(?:attaquant|défenseur|entraîneur|buteur|footballeur) (?:de |d['’]))$/u],
  [
    'nl',
    /(?:(?:scoort|scoorde|voetbalt|voetbalde|speelt|speelde) voor|(?:voetbalt|voetbalde) bij|(?:spits|trainer|doelman|verdediger|middenvelder|aanvaller) van) $/u,
  ],
  [
    'it',
    /(?:(?:segn(?:a|ato|ano)|gioca|giocato|gol) (?:con|per)|(?:attaccante|difensore|centrocampista|allenatore) del)(?: il)? $/u,
  ],
  [
    'es',
    /(?:(?:marca|marcó|anota|anotó|goles|juega|jugó) (?:para|con|por)|(?:delantero|portero|entrenador|centrocampista) del)(?: el)? $/u,
  ],
  [
    'pt',
    /(?:(?:avançado|atacante|guarda-redes|goleiro|treinador|zagueiro) d|(?:marca|marcou|joga|jogou) (?:pel|n))o $/u,
  ],
  ['pl', /(?:(?:napastnik|bramkarz|trener|obrońc|pomocnik|piłkarz)\p{Ll}{0,3}|gra w klubie|gole? dla) $/iu],
  ['cs', /(?:(?:útočník|brankář|trenér|obránc|záložník|fotbalist)\p{Ll}{0,3}|góly? za) $/iu],
  ['sk', /(?:(?:útočník|brankár|tréner|obranc|záložník|futbalist)\p{Ll}{0,3}|góly? za) $/iu],
  ['sv', /mål för $/u],
  ['da', /mål for $/u],
  ['no', /mål for $/u],
  ['id', /(?:gol (?:untuk|bagi)|penyerang|kiper|gelandang) $/iu],
  ['el', /(?:επιθετικός|επιθετικό|τερματοφύλακας|αμυντικός|προπονητής|προπονητή) (?:του|της) $/iu],
  ['ro', /(?:atacant|portar|fundaș|antrenor|mijlocaș)ul (?:lui|de la) $|(?:marcat|goluri?) pentru $/iu],
  ['ru', /(?:нападающ|вратар|защитник|полузащитник|тренер|форвард|футболист)\p{Ll}{0,4} $/iu],
  ['uk', /(?:нападник|воротар|захисник|півзахисник|тренер|форвард|футболіст)\p{Ll}{0,4} $/iu],
  ['vi', /(?:tiền đạo|thủ môn|hậu vệ|tiền vệ|HLV|ghi bàn cho|khoác áo) $/iu],
  ['he', /(?:חלוץ|בלם|שוער|מאמן|קשר) $/u],
]);
/** And behind one. */
const BEHIND: ReadonlyMap<string, RegExp> = new Map([
  ['hu', /^ (?:játékos|csatár|kapus|középpályás|védő|edző)(?:a|e|ja|je)(?!\p{L})/u],
  ['tr', /^(?:['’]n?[ıiuü]n)? (?:forması|teknik direktörü|golcüsü|kalecisi|forveti|orta sahası)/u],
  ['ko', /^(?:의)? ?(?:감독|공격수|수비수|골키퍼|미드필더)/u],
  ['zh', /^(?:队)?(?:主帅|主教练|前锋|中场|后卫|门将)/u],
  ['ja', /^(?:の?(?:監督|[FMDG][WFK](?![A-Z]))|で(?:途中出場|先発|フル出場))/u],
]);

/** "wechselt von [Liverpool] zum FC Bayern": what stands before a club that another follows, and between the two. */
const MOVES: ReadonlyMap<string, readonly [before: RegExp, between: RegExp]> = new Map([
  ['de', [/(?:[Ww]echsel[tns]?|wechselte|kommt|kam) (?:\p{Ll}+ )?von $/u, /^ zu[mr]? $/u]],
  ['fr', [/(?:quitt(?:e|é|er|ait)|passe de) $/u, /^ (?:pour|à|au)(?: le)? $/u]],
  ['nl', [/(?:verruilt|verruilde|van) $/u, /^ (?:voor|naar) $/u]],
  ['pl', [/(?:przeszedł|przechodzi|odszedł|transfer) ze? $/u, /^ do $/u]],
  ['cs', [/(?:přestoupil|přestupuje|přestup|odešel) ze? $/u, /^ do $/u]],
  ['ru', [/(?:переш[её]л|переходит|переход) из $/u, /^ в $/u]],
  ['sv', [/(?:lämnar|lämnade) $/u, /^ för $/u]],
]);

/** Between a league and what plays in it: "Premier League: [Liverpool]", "Bundesliga'da [Bayern]". */
const LABEL = /^(?: ?[:：] ?|['’][dt][ae] )$/u;
const LONGEST_LABEL = 4;
/** "Bundesliga: [Köln], 12. Mai" */
const DATED = /^(?:, \d|,? \()/u;

/** True where a mention is that of a town or names none. */
const mayBeTown = ({ postings }: PageMention, entities: EntityTable): boolean => {
  const first = postings[0]?.entity;
  return first !== undefined && entities.kind(first) === 'place' && !isCountry(first, entities);
};

const isPlayed = ({ from: { run, lang }, scanned: { start, end } }: PageMention): boolean =>
  BEFORE.get(lang)?.test(textBefore(run.text, start, LOOK)) ||
  BEHIND.get(lang)?.test(textAfter(run.text, end, LOOK)) ||
  false;

/** True of one whom a footballer leaves for the sure club that follows. */
function isLeft(mention: PageMention, next: PageMention | undefined, entities: EntityTable): boolean {
  const moves = next?.from === mention.from ? MOVES.get(mention.from.lang) : undefined;
  if (!next || !moves) return false;
  const { start, end } = mention.scanned;
  const { text } = mention.from.run;
  if (next.scanned.start - end > LONGEST_BETWEEN || !moves[1].test(text.slice(end, next.scanned.start))) return false;
  return moves[0].test(textBefore(text, start, LOOK)) && gameOf(clubLine(next, entities)) === FOOTBALL;
}

/** The country of the football league that stands before a mention as a label; '' = none does. */
function labelLand(league: PageMention | undefined, mention: PageMention, entities: EntityTable): string {
  const first = league?.postings[0]?.entity;
  if (!league || first === undefined || league.from !== mention.from) return '';
  const { start, end } = mention.scanned;
  const { text } = mention.from.run;
  const from = league.scanned.end;
  if (
    start - from > LONGEST_LABEL ||
    !LABEL.test(text.slice(from, start)) ||
    DATED.test(textAfter(text, end, LONGEST_LABEL))
  )
    return '';
  return leagueGame(entities.line(first)) === FOOTBALL ? entities.country(first) : '';
}

/**
 * "Der Stürmer trifft für [Liverpool]", "Premier League: [Liverpool] siegt": a town for which footballers play, or before
 * which a league of its country stands, is its club in languages other than English. `otherGame` = whether the page tells of another game than football.
 */
export function settleEmployers(
  mentions: readonly PageMention[],
  otherGame: () => boolean,
  lexicon: Lexicon,
  entities: EntityTable,
): void {
  mentions.forEach((mention, index) => {
    const { lang, run } = mention.from;
    if (lang === 'en' || run.place === 'furniture' || !mayBeTown(mention, entities)) return;
    const land = labelLand(mentions[index - 1], mention, entities);
    if (land === '' && !isPlayed(mention) && !isLeft(mention, mentions[index + 1], entities)) return;
    const club = clubOf(mention, FOOTBALL, lexicon, entities);
    const home = club < 0 ? '' : entities.country(club);
    if (club < 0 || OTHER_LANDS.has(home) || (land !== '' && home !== land) || otherGame()) return;
    enterClub(mention, club, entities);
  });
}
