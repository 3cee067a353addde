import { AliasFlag, type Lexicon, type Posting } from '../../../lexicon/lexicon';
import type { EntityTable } from '../../../pack/entity-table';
import type { PageMention } from '../../settle/page-mention';
import { textAfter, textBefore } from '../../units/text-beside';

const VIETNAMESE = 'vi';
const VIETNAM = 'VN';
const MARKED = /\P{ASCII}/u;
/** Mr, Mrs, elder brother, elder sister, General, before the last name that Vietnamese are called by. */
const CALLED = /(?:^|[^\p{L}])(?:ông|bà|anh|chị|cô|bác|tướng) $/iu;
const LOOK = 7;

/** "Thủ tướng [Anh] Keir Starmer", "tại [Anh]": Britain; the word is a name and a pronoun too. */
const BRITAIN = 'Anh';
const mayBeBritain = (text: string): boolean => text.length === BRITAIN.length && /^[aAÁáÀàẢảÃãẠạ][nN][hH]$/.test(text);
const OF_BRITAIN =
  /(?:Thủ tướng|Ngoại trưởng|Bộ trưởng [\p{L} ]{2,24}|Nữ hoàng|Vua|Quốc vương|nước|tại|ở|từ|sang|đến|tới|và|giữa|với|[Cc]hính phủ|[Qq]uốc hội|[Qq]uân đội|công dân|người|cảnh sát|báo|[–-]|,) $/u;
/** "[Anh], Pháp và Đức họp": first of several countries. */
const AMONG =
  /^(?:,| và) (?:Pháp|Đức|Mỹ|Nga|Ý|Italia|Italy|Canada|Úc|Australia|Nhật Bản|Ba Lan|Ukraine|Trung Quốc|Ấn Độ|EU)(?!\p{L})/u;
const LONGEST = 16;
const isNoBritain = (text: string, start: number, end: number): boolean =>
  !(OF_BRITAIN.test(textBefore(text, start, 36)) || AMONG.test(textAfter(text, end, LONGEST))) ||
  /^ (?:ấy|ta|em|trai)(?!\p{L})/u.test(textAfter(text, end, 6));

/** "[Đức] Bà", Our Lady, "[Đức] Giáo hoàng": of whom is holy, and not Germany. */
const GERMANY = 'Đức';
const HOLY = /^ (?:Bà|Giáo|Phật|Mẹ|Chúa|Thánh|Cha|Hồng y|Tổng Giám mục|Đạt Lai)(?!\p{L})/u;

/** "[Bí] thư" is no Bỉ, which is Belgium: a syllable of Vietnamese has the marks that it has. */
export const hasOtherTone = ({ from, many, text, scanned }: PageMention, lexicon: Lexicon): boolean => {
  if (mayBeBritain(text) && lexicon.surface(scanned.alias) === BRITAIN) {
    if (text !== BRITAIN || from.lang !== VIETNAMESE) return true;
    if (isNoBritain(from.run.text, scanned.start, scanned.end)) return true;
  }
  if (from.lang !== VIETNAMESE) return false;
  if (text === GERMANY && HOLY.test(textAfter(from.run.text, scanned.end, 16))) return true;
  if (many) return false;
  const surface = lexicon.surface(scanned.alias);
  return MARKED.test(surface) && surface.toLowerCase() !== text.toLowerCase();
};

/** "[Trung] ương": of one syllable a Vietnamese is told by how people are called, "ông [Trung]". */
export function isUncalled({ from, many, scanned }: PageMention, posting: Posting, entities: EntityTable): boolean {
  if (from.lang !== VIETNAMESE || many || !(posting.flags & AliasFlag.Short)) return false;
  if (entities.country(posting.entity) !== VIETNAM) return false;
  return !CALLED.test(textBefore(from.run.text, scanned.start, LOOK));
}
