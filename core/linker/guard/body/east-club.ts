import type { PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';
import { SPACE } from '../../units/signs';
import { textAfter, textBefore } from '../../units/text-beside';
import { CLUBS_OF_FIRMS, EAST_CLUBS } from '../../words/east-clubs';

/** What a text tells of games where a word behind a town may be a firm, a harbour or a mountain as well. */
const GAME: ReadonlyMap<string, RegExp> = new Map([
  ['zh', /[球队隊赛賽]|中超|CBA|主[场場]|客[场場]/u],
  ['ko', /리그|감독|선수|경기|득점|승점|라운드|챔피언|[0-9]-[0-9]/u],
]);
/** Words of baseball, and of games in halls in Korea. */
const OF_FIRMS: ReadonlyMap<string, RegExp> = new Map([
  ['ja', /プロ野球|投手|安打|本塁打|登板|完封|打線|[０-９\d][―－-][０-９\d]で(?:勝|敗|下)/u],
  [
    'ko',
    /프로(?:야구|농구|배구)|투수|타자|타선|이닝|홈런|안타|불펜|KBO|V리그|KBL|[0-9]-[0-9](?:으로|로) (?:이|꺾|눌|제압|승|패)/u,
  ],
]);

/** A club word ends where no other letter follows; in Korean a particle may. */
const KOREAN_END = /^(?:$|[^\p{L}\p{N}]|(?:은|는|이|가|을|를|의|와|과|도|에|로|으로|전|전에서)(?!\p{L}))/u;
const FC = /(?:^|[^A-Za-zＡ-Ｚ])(?:FC|ＦＣ)$/u;

/** The characters that club words begin with. */
const FIRST: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...EAST_CLUBS].map(([lang, words]) => [lang, new Set(words.map((word) => word.charAt(0)))] as const),
);

/** "[上海]海港", "[横浜]ＤｅＮＡ", "[울산] HD": a club word stands behind the name. */
function precedesClubWord({ from: { lang, run }, scanned: { end } }: PageMention): boolean {
  const { text } = run;
  const words = EAST_CLUBS.get(lang);
  if (words === undefined) return false;
  const korean = lang === 'ko';
  const at = korean && unitAt(text, end) === SPACE ? end + 1 : end;
  if (!FIRST.get(lang)?.has(text.charAt(at))) return false;
  return words.some(
    (word) => text.startsWith(word, at) && (!korean || KOREAN_END.test(textAfter(text, at + word.length, 4))),
  );
}

/** "ＦＣ[東京]", "FC[서울]" */
const followsFc = ({ from: { lang, run }, scanned: { start } }: PageMention): boolean =>
  (lang === 'ja' || lang === 'ko') && FC.test(textBefore(run.text, start, 4).trimEnd());

/** True of a place or a firm that begins or ends the name of a club of East Asia which is not known by it. */
export function isOfEastClub(mention: PageMention): boolean {
  const { lang, run } = mention.from;
  if (!EAST_CLUBS.has(lang)) return false;
  if (precedesClubWord(mention)) return GAME.get(lang)?.test(run.text) ?? true;
  return followsFc(mention);
}

/** "서울 [삼성]" */
const followsTown = ({ from: { mentions }, scanned: { start } }: PageMention): boolean =>
  mentions.some(({ end }) => end === start - 1);

/** "[楽天]が西武に３―２で勝った": true of a firm where the club of its name plays. */
export function isFirmsClub(mention: PageMention): boolean {
  const { lang, run } = mention.from;
  if (!CLUBS_OF_FIRMS.has(mention.text)) return false;
  if (OF_FIRMS.get(lang)?.test(run.text)) return true;
  return lang === 'ko' && followsTown(mention) && (GAME.get(lang)?.test(run.text) ?? false);
}
