import { Cue, type CueWords } from '../scan/cues';
import type { ScannedMention } from '../scan/scan-run';
import { classOf, DIGIT, isApostrophe, unitAt } from '../units/char-class';
import { COMMA, S, SPACE } from '../units/signs';
import { textAfter, textBefore } from '../units/text-beside';
import { lettersEnd } from '../units/word-walk';
import { tableOf, wordSet } from '../words/word-table';
import { WordsBefore } from '../words/words-before';
import { isTallied } from './tallies';

/** Units of text beside a name in which a match is told. */
const LOOK = 64;

/** "3-1", "112–104"; with a colon only as football counts: "10:42" is a time. */
const SCORE = /(?:^|[^\p{L}\d.,:–—-])(?:\d{1,3} ?[-–—] ?\d{1,3}|\d:\d)(?![\d.,:–—-]*\d|\p{L})/u;

/** What a side does to another, in the forms in which reports of matches have it. */
const BEATS =
  wordSet(`beat beats beaten defeated defeats thrashed thrash hammered edged edge stunned stun overcame overcome downed trounced
  routed gewann gewannen verlor verloren unterlag unterlagen besiegte besiegten besiegt schlug schlugen schlägt bezwang battu bat battent dominé domine venció vence vencieron derrotó
  derrota derrotaron goleó batte battuto venceu bateu goleou versloeg verslaat klopte slo slog slår vandt vant vann
  pokonał pokonała pokonali обыграл обыграла обыграли победил победила победили разгромил разгромила разгромили обіграв обіграла переміг
  перемогла porazil porazila porazilo porazili besegrade besegrar legyőzte νίκησε învins bătut`);
/** What it does by itself; others are told with "to" or "against": states are won and lost as well. */
const FARES = wordSet(`lost lose loses won win wins drew draw draws gewinnt verliert
  perdu perd gagné gagne incliné incline ganó gana ganaron perdió pierde empató empata vince vinto perde perso pareggia
  pareggiato perdeu empatou ganhou verloor tapte tabte förlorade wygrał wygrała wygrali przegrał przegrała przegrali zremisował
  zremisowała zremisowali проиграл проиграла проиграли сыграл сыграла
  програв програла vyhrál vyhrála vyhrálo prohrál prohrála prohrálo vyhral vyhrala prehral prehrala kikapott κέρδισε έχασε
  pierdut câștigat ניצחה הפסידה`);

/** Small words between a side and its verb. */
const AUXILIARIES = wordSet("have has had were was a ont s'est s’est ha han hat haben war");
const ARTICLES = wordSet('the le la les el il den die das o l');
/** "Against" in its forms. */
const AGAINST = wordSet(
  `to with against over at gegen contre contra ante con al a au à par por pelo sur z ze na til for mod mot tegen van с со у`,
);
/** Of these, those that a vote is not told with. */
const FACING = wordSet('gegen contre contra mod mot til tegen z против');
/** Verbs that may stand before their subject, the score behind it: "tabte [Danmark] 1-3". */
const INVERTED = wordSet('gewinnt verliert tabte tapte förlorade verloor');
const NEXT_SCORED = /^ \d{1,3}[-–—:]\d/u;
const SCORED = / \d{1,3}[-–—:]\d{1,3}$/u;

/** "Mexico 3–0 Canada", "Fenerbahçe'yi 3-1 yendi". */
const COUNTS =
  /^(?:(?:['’]\p{L}+| (?:mit|con|com|por|par|med|met|wynikiem|со счётом|со счетом|з рахунком)) \d{1,3}[-–—:]\d| \d{1,3}[-–—]\d{1,3}(?: \p{Lu}|\.?$))/u;
/** Words before the score in {@link COUNTS}. */
const WITH = wordSet('mit con com por par med met wynikiem со з');
const COUNTED = /\p{L} \d{1,3}[-–—]\d{1,3} $/u;
/** "Türkiye, İtalya'ya 2-0 kaybetti". */
const COUNTS_NEXT = /^, \p{Lu}[\p{L} ]*['’]\p{L}+ \d{1,3}[-–—]\d{1,3} /u;

/** What only matches have, where no score is told. */
const CONTEST =
  /(?:^|[^\p{L}])(?:shoot-?outs?|semi-?finals?|quarter-?finals?|extra time|overtime|on penalties|wickets|demi-finale|halbfinale|semifinal(?:es)?|tanda de penaltis)(?!\p{L})/iu;
/** "Handball: [Norway] - [Sweden]": a run that begins with its sport. */
const LABEL =
  /^\p{L}*(?:ball|fotboll|hockey|rugby|cricket|tennis|calcio|voleibol|fútbol|futebol|siatkówka|футбол|хоккей)(?: \p{L}+)?: /iu;
const LABELLED = 32;
export const isLabelled = (text: string): boolean => text.lastIndexOf(':', LABELLED) > 0 && LABEL.test(text);

export const SCORE_CUES: CueWords = {
  cue: Cue.Side,
  before: [...BEATS, ...INVERTED, ...ARTICLES, ...AGAINST],
  after: [...BEATS, ...FARES, ...AUXILIARIES, ...WITH, 's'],
};

const BEAT = 1;
const FARE = 2;
const AUXILIARY = 4;
const ARTICLE = 8;
const TO = 16;
const FACE = 32;
const INVERT = 64;
const COUNT = 128;
const TABLE = tableOf([
  [BEAT, BEATS],
  [FARE, FARES],
  [AUXILIARY, AUXILIARIES],
  [ARTICLE, ARTICLES],
  [TO, AGAINST],
  [FACE, FACING],
  [INVERT, INVERTED],
  [COUNT, WITH],
]);

const bitsStarting = (text: string, start: number): number => TABLE.bitsAt(text, start, lettersEnd(text, start));

/** "[England] lost", "[France] a battu" */
function acts(text: string, end: number): boolean {
  const to = lettersEnd(text, end + 1);
  const first = TABLE.bitsAt(text, end + 1, to);
  if (first & (BEAT | FARE)) return true;
  const reflexive = to === end + 2 && (unitAt(text, end + 1) | 0x20) === S;
  if (!reflexive && !(first & AUXILIARY)) return false;
  return (bitsStarting(text, reflexive ? end + 6 : to + 1) & (BEAT | FARE)) !== 0;
}

/** "beat [Spain]", "lost 3-1 to the [Netherlands]" */
function suffers(text: string, start: number, end: number): boolean {
  const before = new WordsBefore(text, start - 1, TABLE);
  if (before.bits & ARTICLE) before.step();
  const against = (before.bits & TO) !== 0;
  const facing = (before.bits & FACE) !== 0;
  if (against) before.step();
  if (before.start === before.end) {
    const score = SCORED.exec(textBefore(text, before.end, 9))?.[0];
    if (score === undefined) return false;
    // "Gestern gewann Deutschland 3:1 gegen [Italien]"
    if (facing) return true;
    before.moveTo(before.end - score.length);
  }
  const { bits } = before;
  return (
    (bits & BEAT) !== 0 ||
    (against && (bits & FARE) !== 0) ||
    ((bits & INVERT) !== 0 && NEXT_SCORED.test(textAfter(text, end, 9)))
  );
}

/** True when figures beside a name tell it is a side: "Mexico 3–0 [Canada]", "[Canada] 1, Ireland 1". */
function counts(text: string, start: number, end: number, lang: string): boolean {
  const next = unitAt(text, end);
  const after = textAfter(text, end, LOOK);
  if (next === COMMA && lang === 'tr') return COUNTS_NEXT.test(after);
  if (isApostrophe(next) && (unitAt(text, end + 1) | 0x20) !== S) return COUNTS.test(after);
  const figure = next === SPACE && classOf(unitAt(text, end + 1)) === DIGIT;
  if (next === SPACE && (figure || bitsStarting(text, end + 1) & COUNT) && COUNTS.test(after)) return true;
  if (isTallied(text, start, end)) return true;
  const last = unitAt(text, start - 2);
  if (unitAt(text, start - 1) !== SPACE || (classOf(last) !== DIGIT && last !== COMMA)) return false;
  return COUNTED.test(textBefore(text, start, LOOK));
}

/** True when the words beside a name make a side of it in a match: "[England] lost 3-1 to [Spain]". */
export function isScored(text: string, { start, end }: ScannedMention, lang: string): boolean {
  if (counts(text, start, end, lang)) return true;
  const before = unitAt(text, start - 1);
  const does = unitAt(text, end) === SPACE && acts(text, end);
  if (!does && !((before === SPACE || isApostrophe(before)) && suffers(text, start, end))) return false;
  return SCORE.test(text) || CONTEST.test(text);
}
