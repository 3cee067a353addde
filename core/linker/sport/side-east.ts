import { textAfter, textBefore } from '../units/text-beside';

/** Teams as Chinese, Japanese, Korean and Hindi tell them behind a place: "[法国]队", "[日本]代表監督", "[中国]戦に", "[भारत] की टीम". */
const TEAM: ReadonlyMap<string, RegExp> = new Map([
  ['zh', /^(?:[国國]家|足球|男子|[Uu]\d\d)*(?:[队隊](?![伍列友内內形])|男足)/u],
  [
    'ja',
    /^(?:(?:U-?\d\d)?(?:代表(?:戦|監督|チーム|選手|候補|入り|[MFDG][FK](?!\p{L}))|戦(?=[にでのはをとが、。）」]))|\d{1,2}[-−–]\d{1,2}[\p{Script=Katakana}\p{Script=Han}])/u,
  ],
  ['ko', /^ (?:(?:축구|남자|U-?\d\d) ){0,2}(?:국가)?대표팀/u],
  ['hi', /^ (?:की (?:महिला |पुरुष )?टीम|(?:क्रिकेट )?टीम|के (?:बल्लेबाज|गेंदबाज|ऑलराउंडर)|ने टॉस)(?!\p{L})/u],
]);
/** "日本2-0[アメリカ]" */
const SCORED = /[\p{Script=Katakana}\p{Script=Han}ー]\d{1,2}[-−–]\d{1,2}$/u;
/** "주민규([울산]), 손흥민(토트넘)": the club of a player in Korean, where the text tells of a game. */
const PLAYER = /(?<!\p{L})\p{Script=Hangul}{2,4}\($/u;
const GAME = /대표팀|감독|선발|공격수|수비수|미드필더|골키퍼|득점|리그|출전|승점/u;
/** Units of text that these take. */
const LOOK = 16;
const SCORE = 6;

/** True of a place in brackets behind a player: his club. */
export const isPlayersClub = (text: string, start: number, end: number, lang: string): boolean =>
  lang === 'ko' && text.startsWith(')', end) && PLAYER.test(textBefore(text, start, SCORE)) && GAME.test(text);

/** True where what is written behind a place makes a team of it, or a score touches it. */
export function isEastSide(text: string, start: number, end: number, lang: string): boolean {
  const team = TEAM.get(lang);
  if (team === undefined) return false;
  if (team.test(textAfter(text, end, LOOK))) return true;
  if (isPlayersClub(text, start, end, lang)) return true;
  return lang === 'ja' && SCORED.test(textBefore(text, start, SCORE));
}
