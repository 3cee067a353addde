import { textAfter, textBefore } from '../units/text-beside';
import { SURNAME_OFFICES } from '../words/surname-offices';
import { isKoreanEnding, LED, PARTED } from './office-beside';

/** Code units that are looked at beside a name. */
const BEHIND = 24;
const BEFORE = 6;

/** A Korean word behind a surname, "former" before it: 정 대표는, 윤 전 대통령은. */
const KOREAN_OFFICE = /^ (?:(?:전|현|신임) )?([가-힣]+)/u;
/** The three Korean words behind a full name, of which one is the office: 정청래 더불어민주당 대표. */
const KOREAN_WORDS = /^(?: ([가-힣]+))(?: ([가-힣]+))?(?: ([가-힣]+))?/u;
const CHARACTERS = /^[\p{Script=Han}\p{Script=Katakana}ー]*/u;

const officesOf = (lang: string): readonly string[] => SURNAME_OFFICES[lang] ?? [];

/** An office and where it ends. */
interface Found {
  office: string;
  end: number;
}

/** The office written directly behind a surname that ends at `end`: 정 [대표]는, 玉城[知事], 李[总理]. */
export function officeBehindSurname(text: string, end: number, lang: string): Found | undefined {
  const after = textAfter(text, end, BEHIND);
  if (lang === 'ko') {
    const found = KOREAN_OFFICE.exec(after);
    const word = found?.[1] ?? '';
    if (!found || word === '') return undefined;
    const office = officesOf('ko').find((each) => word.startsWith(each) && isKoreanEnding(word.slice(each.length)));
    return office === undefined ? undefined : { office, end: end + found[0].length - word.length + office.length };
  }
  const led = LED.exec(after)?.[0].length ?? 0;
  for (const from of led > 0 ? [0, led] : [0]) {
    const office = officesOf(lang).find((each) => after.startsWith(each, from));
    if (office !== undefined) return { office, end: end + from + office.length };
  }
  return undefined;
}

/** The office of a Korean word, what it is of before it: 서울[시장]은. */
function inWord(word: string): string | undefined {
  return officesOf('ko').find((office) => {
    const at = word.lastIndexOf(office);
    return at >= 0 && isKoreanEnding(word.slice(at + office.length));
  });
}

/** The offices beside a full name, as written: behind it, in Chinese before it as well, 国务院总理李强. */
export function officesBesideName(text: string, start: number, end: number, lang: string): readonly string[] {
  const after = textAfter(text, end, BEHIND);
  if (lang === 'ko') {
    for (const word of KOREAN_WORDS.exec(after)?.slice(1) ?? []) {
      if (word === undefined) break;
      const office = inWord(word);
      if (office !== undefined) return [office];
      if (PARTED.test(word)) break;
    }
    return [];
  }
  const told: string[] = [];
  const direct = officeBehindSurname(text, end, lang)?.office;
  if (direct !== undefined) told.push(direct);
  const run = CHARACTERS.exec(after)?.[0] ?? '';
  const last = lang === 'ja' && run !== '' ? officesOf('ja').find((office) => run.endsWith(office)) : undefined;
  if (last !== undefined) told.push(last);
  const before = lang === 'zh' ? textBefore(text, start, BEFORE) : '';
  const first = before === '' ? undefined : officesOf('zh').find((office) => before.endsWith(office));
  if (first !== undefined) told.push(first);
  return told;
}
