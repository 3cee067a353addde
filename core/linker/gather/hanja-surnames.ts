import type { EntityTable } from '../../pack/entity-table';
import { officeBehindSurname } from '../tell/east-office';
import type { Bearers } from './east-bearers';
import type { ShortForm } from './east-short-forms';

/** Surnames as Korean headlines write them in Chinese characters. */
const HANJA: ReadonlyMap<string, string> = new Map(
  '李이 尹윤 金김 文문 朴박 韓한 鄭정 曺조 趙조 張장 宋송 吳오 洪홍 安안 羅나 禹우 朱주 崔최 權권 徐서 黃황'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);
const HAN = /\p{Script=Han}/u;
const LETTER = /[\p{L}\p{N}]/u;
/** Whom headlines call so without his office. */
const PRESIDENT = '대통령';
const ALONE = /^(?:[,"“‘'·…]|$| (?:["“‘]|\p{Script=Hangul}))/u;

/** "李대통령", "金 여사", a president's alone too, "尹 구속": the surname in a headline of who is named in full on the page, before or behind. */
export function readHanja(
  text: string,
  people: ReadonlyMap<string, Bearers>,
  entities: EntityTable,
): readonly ShortForm[] {
  const found: ShortForm[] = [];
  if (!HAN.test(text)) return found;
  for (let at = 0; at < text.length; at++) {
    const bearers = people.get(HANJA.get(text.charAt(at)) ?? '');
    if (!bearers || LETTER.test(text.charAt(at - 1))) continue;
    // What stands behind a space may be joined as well.
    const spaced = text.charAt(at + 1) === ' ';
    const behind = officeBehindSurname(` ${text.slice(spaced ? at + 2 : at + 1, at + 16)}`, 0, 'ko');
    const bearer = behind && bearers.of(behind.office, entities);
    if (behind && bearer?.posting) {
      const end = at + behind.end + (spaced ? 1 : 0);
      found.push({ start: at, end, alias: bearer.alias, posting: bearer.posting });
      continue;
    }
    const president = behind || !ALONE.test(text.slice(at + 1, at + 3)) ? undefined : bearers.of(PRESIDENT, entities);
    if (president?.posting) found.push({ start: at, end: at + 1, alias: president.alias, posting: president.posting });
  }
  return found;
}
