import type { LanguageWords } from './language-words';

/** Syllables, as Vietnamese is written; those that are names of countries too, Anh and Nga, are left out. */
export const vietnamese: LanguageWords = {
  titles: `tổng=president thống=president thủ=prime tướng=minister ngoại=foreign trưởng=minister chủ=chairman tịch=chairman
    phó=vice đại=ambassador sứ=ambassador bí=secretary thư=secretary ký=secretary thái=crown vương=prince`,
  honorifics: 'ông bà',
  modifiers: 'cựu',
  functions: `các những theo trong khi tại ngày hôm sau trước đó này người nhiều và của với cho từ đến về nhưng nếu cũng đã sẽ
    đang là có không được do trên dưới giữa qua hiện ngoài tuy để cùng việc vụ cuộc`,
  placing: 'tại ở',
  speech: 'nói',
  connectors: '',
  calendar: '',
  heads: '',
  leadingHeads: '',
  harmless: '',
  placeNouns: 'tỉnh huyện quận bang',
  generic: '',
  credits: 'ảnh',
};
