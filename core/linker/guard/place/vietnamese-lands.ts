import { AliasFlag, type Posting } from '../../../lexicon/lexicon';
import type { PageMention } from '../../settle/page-mention';
import { textBefore } from '../../units/text-beside';

const VIETNAMESE = 'vi';

/**
 * Countries of one syllable, with what makes a word of them that begins a sentence: "[Pháp] luật", the law, "[Áo] dài",
 * a dress, "[Đức] tin", faith; but "[Đức] tin rằng", Germany believes.
 */
const WORDS: ReadonlyMap<string, RegExp> = new Map([
  [
    'Pháp',
    /^(?:luật|lệnh|đình|chế|trị|danh|sư|điển|thuật|trường|quyền|môn|bảo|giới|hội|lý(?! (?:giải|do|luận))|y(?! (?:tế|học))|nhân(?! (?:dịp|chuyến|cơ|lúc|viên|danh)))(?!\p{L})/u,
  ],
  [
    'Áo',
    /^(?:đấu|dài|phao|mưa|khoác|giáp|thun|sơ|ấm|cưới|lót|len|vest|choàng|blouse|phông|gió|lụa|gấm|bào|quan|yếm|lông|cánh|ngực|tắm|tù|măng|tơi|vàng|trắng|đen|xanh|đỏ|mới|quần)(?!\p{L})/u,
  ],
  [
    'Đức',
    /^(?:vua|hạnh|độ|ngài|ông|dục|thánh|cha|giám|tin(?! (?:rằng|là|tưởng|vào))|tính(?! (?:toán|đến|tới|sẽ)))(?!\p{L})/u,
  ],
  ['Bỉ', /^(?:ổi|ngạn|cực|sắc)(?!\p{L})/u],
  [
    'Mỹ',
    /^(?:phẩm|thuật|quan|nghệ|miều|mãn|lệ|vị|từ|tục|viện(?! (?:trợ|dẫn|đến|cớ))|nhân(?! (?:dịp|chuyến|cơ|lúc|viên|danh)))(?!\p{L})/u,
  ],
]);
const OTHERS = new Set(['Nga', 'Lào', 'Úc', 'Ý']);
const LOOK = 20;

/**
 * Who is called by the last syllable of a name: "ông [Đức]", "bị can [Nga]"; but children, "trẻ em", men, "đàn ông", and
 * "tiếng Anh [Mỹ]", American English.
 */
const CALLED =
  /(?:(?:^|[^\p{L}])(?:(?<!(?:[Tt]rẻ|chị|anh|[Đđ]àn|ngư) )(?:[ôÔ]ng|[bB]à|[cC]hị|[cC]ô|[eE]m|anh)|[bB]ầu|[cC]ậu|[tT]hầy|[bB]ị can|[bB]ị cáo)|(?:^|[.!?:“"] ?)Anh) $/u;
/** A surname of Vietnam, one or two names and the syllable. */
const FULL =
  /(?:^|[^\p{L}])(?:Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trương|Mai|Hà|Đào|Đoàn|Tạ|Lương|Tô|Cao|Thái|Vương|La|Phùng|Triệu|Quách|Mạc|Kiều|Tống|Lưu|Trịnh|Lại|Châu|Chu|Tăng|Từ|Nghiêm|Thân|Doãn|Khuất|Quản)(?: \p{Lu}\p{L}+){0,3} $/u;
/** What tells beyond doubt that a country is meant. */
const OF_LAND =
  /(?:^|[^\p{L}])(?:nước|người|tiếng|tại|ở|sang|tổng thống|thủ tướng|ngoại trưởng|chính phủ|quân đội|quốc hội|đội tuyển|tuyển|cộng hòa|liên bang|hoàng gia|đại sứ quán|lãnh sự quán) $/iu;
const BEFORE = 40;

const before = ({ from, scanned: { start } }: PageMention): string => textBefore(from.run.text, start, BEFORE);

const isWord = ({ text, from, scanned: { end } }: PageMention): boolean =>
  WORDS.get(text)?.test(from.run.text.slice(end + 1, end + LOOK)) === true;

/** The share of such a syllable that is the country. */
const USUAL = 0.9;
/** "Mỹ", the United States: with its tone it is no English "my". */
const asWritten = (posting: Posting): Posting =>
  posting.flags & AliasFlag.CommonWord
    ? { ...posting, flags: posting.flags & ~AliasFlag.CommonWord, prior: Math.max(posting.prior, USUAL) }
    : posting;

/**
 * Drops countries of one syllable where it is the first of a word, or the last of the name of somebody of whom the page
 * speaks: "Trần Thị [Nga] bị khởi tố. [Nga] khai", if nothing on the page tells of the country.
 */
export function freeSyllables(mentions: readonly PageMention[]): void {
  const called = new Set<string>();
  const lands = new Set<string>();
  const found = mentions.filter(
    ({ from, many, text }) => !many && from.lang === VIETNAMESE && (WORDS.has(text) || OTHERS.has(text)),
  );
  for (const mention of found) {
    const told = before(mention);
    if (FULL.test(told)) called.add(mention.text);
    else if (OF_LAND.test(told)) lands.add(mention.text);
    if (CALLED.test(told) || isWord(mention)) mention.postings = [];
  }
  for (const mention of found) {
    if (called.has(mention.text) && !lands.has(mention.text)) mention.postings = [];
    else if (mention.postings.length === 1) mention.postings = mention.postings.map(asWritten);
  }
}
