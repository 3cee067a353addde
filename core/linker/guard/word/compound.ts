import type { Posting } from '../../../lexicon/lexicon';
import type { EntityTable } from '../../../pack/entity-table';
import { isCountry } from '../../entity/country-id';
import { isSportTeam } from '../../entity/sport-lines';
import type { PageMention } from '../../settle/page-mention';
import { CASELESS, classOf, unitAt } from '../../units/char-class';
import { textAfter, textBefore } from '../../units/text-beside';
import { wordStart } from '../../units/word-walk';
import { PLACE_NOUN, PLACING, TITLE } from '../../words/language-words';
import { isFirmsClub, isOfEastClub } from '../body/east-club';
import { isHolder, isPlayer } from '../place/behind-holder';
import { isArabicAdjective } from './arabic-adjective';

/** A place known better than this is meant even so: "东京", Paris. */
const WELL_KNOWN = 0.6;
const HEARD_OF = 0.45;
/** A brand known less is hardly what an article makes of a word. */
const BRAND = 0.15;
/** Shorter names of brands are hardly words. */
const SHORT = 5;

const NUMBERED = /^[\d０-９一二三四五六七八九十]+[号號]/u;

/** "[北溪]2号": a number makes another name of it; what is known by that number is found as a whole. */
export const isNumberedHan = ({ from, scanned }: PageMention): boolean =>
  classOf(unitAt(from.run.text, scanned.end - 1)) === CASELESS &&
  NUMBERED.test(textAfter(from.run.text, scanned.end, 5));

/** People whose names begin as a country's does. */
const PEOPLE = new Set(['韓國瑜', '韩国瑜']);

/** "[韓國]瑜": a country's name that goes on as a person's. */
export const beginsPerson = ({ from, scanned }: PageMention): boolean =>
  PEOPLE.has(from.run.text.slice(scanned.start, scanned.end + 1));

const HAN_END = /\p{Script=Han}$/u;
const KATAKANA = /^(?:東洋)?[ァ-ヺ][ァ-ヺー]/u;

/** Bodies and sights that are not a state's: "[日本]維新の会", "[東京]ドーム"; 米国大学, 韓国与党 and 米国産ガス are the country's. */
const BODY =
  /^(?!産(?!業)|天然|液化)[\p{Script=Han}\p{Script=Katakana}ー]{0,7}?(?:(?<=\p{Script=Han})の会|協会|連盟|連合会|銀行|新聞|放送|航空|製鉄|郵便|郵政|生命|テレビ|交響楽団|[^の]学会|電力|ガス|ハム|ドーム|タワー|スカイツリー|ディズニーランド|メトロ)(?!\p{Script=Han})/u;

/** True when a place in Han characters begins the name of such a body. */
const beginsHanBody = ({ from, text, scanned }: PageMention): boolean =>
  from.lang === 'ja' && HAN_END.test(text) && BODY.test(textAfter(from.run.text, scanned.end, 16));

/** "[アジア]大洋州局", "[北米]局": a ministry's bureau for a part of the world; who writes from a town is at a 支局. */
const BUREAU = /^(?:・?(?:大洋州|太平洋|中東|アフリカ|北米))?局(?:長|次長)?(?![\p{Script=Han}])/u;

const beginsBureau = ({ from, scanned: { end } }: PageMention): boolean =>
  from.lang === 'ja' && BUREAU.test(textAfter(from.run.text, end, 10));

/** "[温州]大學", "[青島]啤酒", "[南京]东路", "[광주] FC", "[横浜]市立大学": bodies and streets that have a town's name; a state's are rather its own. */
const TOWN_BODY: ReadonlyMap<string, RegExp> = new Map([
  [
    'zh',
    /^(?:师范|師範|理工|科技|医科|醫科|农业|農業|[语語]言|外[国國][语語]|交通|[财財][经經]|政法|[电電]影|体育|航空航天)?(?:大[学學](?!生)|研究[所院]|啤酒|航空|[银銀]行|[证證]券|日[报報]|晚[报報]|萬達|万达)|^[东東西南北中一二三四五]?(?:路(?![透易线線段况況上面边邊人程由口障演过過跑途])|街(?![头頭区區上道])|大道|大街(?!小巷)|[门門](?![口外店户戶槛诊診票]))/u,
  ],
  // "[京都]大准教授", "[大阪]大の研究": a university for short.
  [
    'ja',
    /^(?:市立|県立|外国語|教育|工業|女子)?(?:大学(?!生)|大(?:(?:名誉|特任|客員|准)?教授|助教|講師|院|病院|学長|[のがはをとで、。])|製鋼|DeNA|F・)/u,
  ],
  ['ko', /^(?: ?(?:FC|유나이티드)|대학|공업대학|은행|일보|맥주)/u],
]);

const beginsTownBody = ({ from, text, scanned: { end } }: PageMention): boolean =>
  !text.endsWith('市') && TOWN_BODY.get(from.lang)?.test(textAfter(from.run.text, end, 8)) === true;

/** Towns and waters; of regions and continents such a noun is told, 中東メディア. */
const JOINING = /^(?:City|Town|Sea|River|Lake|Bay)\b/;

/** "[南海]トラフ", "[京都]サンガ": a place's name and a noun in katakana are the name of something else. */
const isJoined = ({ from, text, scanned }: PageMention, line: string): boolean =>
  HAN_END.test(text) && KATAKANA.test(textAfter(from.run.text, scanned.end, 4)) && JOINING.test(line);

const DOT = 0x30fb;
const isKatakanaUnit = (unit: number): boolean => unit >= 0x30a1 && unit <= 0x30fa;

/** "[テキサス]・インストゥルメンツ": a dot and a word in katakana that no known name begins or ends with make another name. */
function isDotted({ from: { run, mentions }, scanned: { start, end } }: PageMention): boolean {
  const { text } = run;
  if (unitAt(text, end) === DOT && isKatakanaUnit(unitAt(text, end + 1)))
    return !mentions.some((other) => other.start === end + 1);
  if (unitAt(text, start - 1) === DOT && isKatakanaUnit(unitAt(text, start)))
    return !mentions.some((other) => other.end === start - 1);
  return false;
}

const ARTICLE = 'ال';
const PREFIXED = /^(?:[وفبك]?ال|[وف]?لل)\p{Script=Arabic}/u;

/** "الشعر [الرمادي]": after a noun with its article an adjective has one too. */
function isAdjective({ from, text, scanned }: PageMention): boolean {
  const source = from.run.text;
  if (!text.startsWith(ARTICLE) || unitAt(source, scanned.start - 1) !== 0x20) return false;
  const before = source.slice(wordStart(source, scanned.start - 1), scanned.start - 1);
  const bits = from.setting?.words.bits.get(before) ?? 0;
  return PREFIXED.test(before) && !(bits & (PLACE_NOUN | PLACING | TITLE));
}

/** "در [آستانه] مذاکرات", on the eve of talks; "[الرباط] الصليبي", the cruciate ligament; "[פרו]-רוסי", pro-Russian; "[חדרה] לישראל", she broke
 * into it; "[שדרות] רוטשילד", a boulevard: words that a place is written like, by what follows them. */
const NOUNS: ReadonlyMap<string, RegExp> = new Map([
  ['آستانه', /^ (?!و )\p{L}/u],
  ['الرباط', /^ ال(?:صليبي|جانبي|داخلي)/u],
  ['太平洋', /^沖地震/u],
  ['日本', /^シリーズ/u],
  // "함께 [가자]!": let us go; "그럴 [리가] 없다": it cannot be.
  ['가자', /^(?:[!?”"’'….]|$)/u],
  ['리가', /^(?: (?:없|있|만무)|[?!”"’'.,…]|$)/u],
  ['भारत', /^ (?:जोड़ो|रत्न|माता)(?!\p{L})/u],
  ['פרו', /^[-־]/u],
  ['חדרה', /^ (?:ל(?!יד )|אל |מה?[א-ת]+ ל)/u],
  ['שדרות', /^ (?:רוטשילד|ירושלים|בן[- ]גוריון|בן[- ]ציון|סאנסט|ח["״]ן|נורדאו|ה?הוליווד|פנסילבניה)(?!\p{L})/u],
]);

const isNoun = ({ from, text, scanned: { end } }: PageMention): boolean =>
  NOUNS.get(text)?.test(textAfter(from.run.text, end, 12)) === true;

/** Languages that write such articles before words of their own: "l’[Occident]" is the West and no insurer. */
const ARTICLED = new Set(['fr', 'es', 'ca']);
const ARTICLES = /(?:^|[^\p{L}])(?:l['’]|la |le |les |el |los |las )$/iu;
const LOOK = 5;

const hasArticle = ({ from, scanned }: PageMention): boolean =>
  ARTICLED.has(from.lang) && ARTICLES.test(textBefore(from.run.text, scanned.start, LOOK));

/** True when the words beside one word make something else of it than this little-known thing. */
export function isOtherWord(mention: PageMention, { entity }: Posting, kind: string, entities: EntityTable): boolean {
  if (mention.many) return false;
  if (kind === 'organisation') {
    if (isOfEastClub(mention) || (isFirmsClub(mention) && !isSportTeam(entities.line(entity)))) return true;
    return mention.text.length > SHORT && hasArticle(mention) && entities.popularity(entity) < BRAND;
  }
  if (kind !== 'place' || classOf(unitAt(mention.text, 0)) !== CASELESS) return false;
  if (beginsHanBody(mention) || beginsBureau(mention) || isNoun(mention) || isArabicAdjective(mention)) return true;
  if (isCountry(entity, entities)) return false;
  if (beginsTownBody(mention) || isPlayer(mention) || isOfEastClub(mention) || isDotted(mention)) return true;
  const popularity = entities.popularity(entity);
  if (popularity >= WELL_KNOWN) return false;
  if (isHolder(mention)) return true;
  return isJoined(mention, entities.line(entity)) || (popularity < HEARD_OF && isAdjective(mention));
}
