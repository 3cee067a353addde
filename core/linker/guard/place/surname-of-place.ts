import type { PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';
import { textAfter, textBefore } from '../../units/text-beside';

/** Surnames that are no other word before a place, as 于 is, in, and 周, week. */
const SURNAMES = new Set('李王张張刘劉陈陳杨楊赵趙吴吳徐孙孫朱郭罗羅郑鄭宋邓鄧曹彭萧蕭蔡潘袁董蒋蔣吕呂魏薛丁沈姜范');
/** What ends before a name: nothing, a mark, or the word for an office. */
const BEFORE = /(?:^|[\p{P}\s]|[长長官员員授师師手者家席士])$/u;
/** Countries by one character, and those of Taiwan’s politicians. */
const ONE = new Set('韓韩');
const AMONG = /^、[賴赖侯柯蔡朱郭盧卢蔣蒋]/u;
const BEFORE_LIST = /[賴赖侯柯蔡朱郭盧卢蔣蒋]、$/u;

/** "副市長李[四川]", "，张[北京]去世": in Chinese a surname and a place are a person’s name; "「[韓]、賴對決」" are two surnames. */
export function isChineseName({ text, from: { lang, run }, scanned: { start, end } }: PageMention): boolean {
  if (lang !== 'zh') return false;
  if (ONE.has(text)) return AMONG.test(textAfter(run.text, end, 2)) || BEFORE_LIST.test(textBefore(run.text, start, 2));
  if (text.length !== 2 || !SURNAMES.has(run.text.charAt(start - 1))) return false;
  return unitAt(run.text, start - 2) === 0 || BEFORE.test(run.text.charAt(start - 2));
}
