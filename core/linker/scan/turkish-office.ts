import { SPACE_GAP } from '../units/word-walk';
import { TITLE } from '../words/language-words';
import { type Neighbour, rightOf } from './neighbour';
import type { RunSetting } from './run-setting';

/** Words that an office of a body may have: "Yönetim Kurulu Başkanı". */
const LONGEST = 5;
/** Endings of who holds an office of what is named before: "Başkanı", "Direktörü". */
const OWNED = /[ıiuü]$/u;
/** They end so, but are what a ministry is of. */
const FIELDS = new Set(['dışişleri', 'içişleri']);
/** Who is told by his work, and holds no office. */
const WORKERS = new Set('yöneticisi ekonomisti stratejisti analisti kurucusu ortağı muhabiri'.split(' '));

/** Bodies in whose names what is named may be: "[Türkiye] Barolar Birliği Başkanı". */
const BODY =
  /(?:birliği|odası|odaları|federasyonu|konfederasyonu|bankası|derneği|vakfı|üniversitesi|partisi|meclisi|mahkemesi|ajansı|konseyi|enstitüsü|kurumu|kongresi|holding|merkezi|idaresi|örgütü|teşkilatı|hareketi|ordusu|komisyonu|komitesi|fakültesi|hastanesi|barosu)$/u;

/** "[ABD] Hazine Bakanı", "[Microsoft] Yönetim Kurulu Başkanı": an office of what is named, in capitals, and no part of its name. */
export function isTurkishOffice(setting: RunSetting, first: Neighbour): boolean {
  if (setting.lang !== 'tr') return false;
  let at: Neighbour | undefined = first;
  for (let words = 0; at && at.gap === SPACE_GAP && at.capital && words < LONGEST; words++) {
    const { word } = at;
    if (WORKERS.has(word) || ((at.bits & TITLE) !== 0 && OWNED.test(word) && !FIELDS.has(word))) return true;
    if (at.possessive || BODY.test(word)) return false;
    at = rightOf(setting, at.end);
  }
  return false;
}
