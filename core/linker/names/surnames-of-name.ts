/** Countries whose people are called by the surname that begins their name. */
const EASTERN = new Set(['JP', 'KR', 'KP', 'CN', 'TW', 'HK', 'MO', 'SG', 'VN']);

const KOREAN_NAME = /^[가-힣]{2,4}$/u;
const HAN_NAME = /^\p{Script=Han}[\p{Script=Han}ぁ-んァ-ヴー々]{1,6}$/u;

/** Surnames of two syllables or characters. */
const COMPOUND = new Set(
  '남궁 선우 황보 제갈 사공 독고 서문 欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 东方 東方 独孤 慕容 皇甫 尉迟 令狐'.split(
    ' ',
  ),
);
/** What before an office is no surname: "former", "present", "both", "each". */
const NO_SURNAME = new Set('전 현 양 각 고 신'.split(' '));

/** Names of as many characters may have a surname of one, 林芳正; longer ones hardly do. */
const BRIEF = 3;
/** Names of as many may have a surname of three, 長谷川岳. */
const ROOM_FOR_THREE = 4;

/**
 * The surnames that a full name as it is written may begin with. Japanese names do not tell where the surname ends: all
 * that are likely.
 */
export function surnamesOf(name: string, country: string, lang: string): readonly string[] {
  if (!EASTERN.has(country) || !(lang === 'ko' ? KOREAN_NAME : HAN_NAME).test(name)) return [];
  const two = name.slice(0, 2);
  if (name.length > 2 && COMPOUND.has(two)) return [two];
  const one = name.slice(0, 1);
  if (lang === 'ko') return country === 'JP' || NO_SURNAME.has(one) ? [] : [one];
  if (country !== 'JP') return name.length <= BRIEF ? [one] : [];
  if (name.length === 2) return [one];
  if (name.length === BRIEF) return [one, two];
  return name.length >= ROOM_FOR_THREE ? [two, name.slice(0, 3)] : [two];
}
