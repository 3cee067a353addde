import { textBefore } from '../units/text-beside';

/** First words of clubs' names, which a town's follows: "Legia [Warszawa]", "מכבי [תל אביב]". None is a name of another kind. */
const CLUBS = new Set(
  `fc afc ac sc fk rb vfb vfl tsg kv krc rsc
  borussia eintracht hertha werder fortuna arminia
  legia lech wisła ruch górnik jagiellonia raków zagłębie
  dynamo dinamo lokomotiv spartak cska shakhtar shakhtyor metalist torpedo partizan hajduk slavia sparta ferencváros steaua
  maccabi makkabi hapoel beitar
  real atlético atletico racing sporting deportivo olympique stade inter
  динамо спартак локомотив торпедо шахтёр шахтер шахтар цска
  مولودية فولاد سپاهان پرسپولیس تراکتور ذوب‌آهن
  מכבי הפועל דינמו עירוני סלביה ספרטק פרטיזן לוקומוטיב`.split(/\s+/),
);

/** Hebrew writes "and", "in", "to", "from" onto the word: "והפועל". */
const PREFIX = /^[ובלמש]/u;

/** True of a word, in lower case, that begins the name of a club. */
export const beginsClub = (word: string): boolean => CLUBS.has(word) || CLUBS.has(word.replace(PREFIX, ''));

const BEITAR = /(?<!\p{L})[ובלמש]?בית["״”]$/u;
const LOOK = 6;

/** "בית״ר [ירושלים]": the mark of its letters parts the club's word, of which the last letter, at `start`, is left. */
export const isBeitar = (text: string, start: number, word: string): boolean =>
  word === 'ר' && BEITAR.test(textBefore(text, start, LOOK));
