import type { Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import type { ScannedRun } from '../scan/scan-run';
import type { PageMention } from '../settle/page-mention';
import { officeBehindSurname, officesBesideName } from '../tell/east-office';
import { textAfter } from '../units/text-beside';
import type { Bearers } from './east-bearers';

/** What no surname stands behind: letters of its own script, in Korean any. */
const JOINED: Readonly<Record<string, RegExp>> = {
  ko: /[\p{L}\p{N}]/u,
  ja: /[\p{Script=Han}\p{Script=Katakana}ー々〇・＝=]/u,
  zh: /[\p{L}\p{N}·]/u,
};
/** Chinese words before a name: "and", "with", "to", "from", "by", "said". */
const BEFORE_NAME = new Set([...'与與和对對同向给給跟及由被请請随隨说說是据據而但当當在将將以于於邀见見迎晤']);

/** "한 의원" is one of the members as well; heads of bodies are told so by name. */
const ONE_OF_THEM = new Set(
  '의원 위원 최고위원 교수 변호사 감독 판사 검사 기자 후보 후보자 선수 작가 배우 박사 목사 스님'.split(' '),
);
const isOneOf = (surname: string, office: string): boolean => surname === '한' && ONE_OF_THEM.has(office);

/** The rest of a full name with an office behind it: 김[태업] 판사, 鈴木[俊一]幹事長, 李[干杰]部长. */
const REST: Readonly<Record<string, RegExp>> = {
  ko: /^[가-힣]{2}(?= )|^[가-힣]?모(?= |\()/u,
  ja: /^[\p{Script=Han}ぁ-んァ-ヴー々]{1,4}?(?=氏|さん|[\p{Script=Han}]{2}|（|\()/u,
  zh: /^\p{Script=Han}{1,2}/u,
};
const LONGEST_NAME = 8;

/** A full name, and whom it means. */
export interface FullName {
  mention: PageMention;
  posting: Posting;
}

/** A surname with the office behind it, and whose it is. */
export interface ShortForm {
  start: number;
  end: number;
  alias: number;
  posting: Posting;
}

/** True where a name may begin: 与[李]总理, not 行[李]. */
function mayBegin(text: string, at: number, lang: string): boolean {
  const before = text.charAt(at - 1);
  return !(JOINED[lang] as RegExp).test(before) || (lang === 'zh' && BEFORE_NAME.has(before));
}

/** The offices of somebody whose full name begins with the surname that ends at `end`; undefined when none does. */
function strangersOffices(text: string, end: number, lang: string): readonly string[] | undefined {
  const rest = (REST[lang] as RegExp).exec(textAfter(text, end, LONGEST_NAME))?.[0];
  if (rest === undefined) return undefined;
  const offices = officesBesideName(text, end, end + rest.length, lang);
  return offices.length > 0 ? offices : undefined;
}

/** Finds the short forms of one surname in a run, and notes who bears it there. `fullNames` by where they begin. */
export function readSurname(
  surname: string,
  bearers: Bearers,
  { run: { text }, lang }: ScannedRun,
  fullNames: ReadonlyMap<number, FullName>,
  entities: EntityTable,
): readonly ShortForm[] {
  const found: ShortForm[] = [];
  for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + surname.length)) {
    const full = fullNames.get(at);
    if (full) {
      const { start, end, alias } = full.mention.scanned;
      bearers.name(full.posting, alias, officesBesideName(text, start, end, lang));
      continue;
    }
    if (!mayBegin(text, at, lang)) continue;
    const end = at + surname.length;
    const behind = officeBehindSurname(text, end, lang);
    if (!behind) {
      const offices = strangersOffices(text, end, lang);
      if (offices) bearers.nameStranger(offices);
      continue;
    }
    const bearer = isOneOf(surname, behind.office) ? undefined : bearers.of(behind.office, entities);
    if (bearer?.posting)
      found.push({ start: at, end: lang === 'ja' ? end : behind.end, alias: bearer.alias, posting: bearer.posting });
  }
  return found;
}
