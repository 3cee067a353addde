import type { LanguageWords } from './language-words';

/**
 * Syllables, as Vietnamese is written; those that are names of countries too, Anh and Nga, are left out, and so are
 * offices: the country stands behind them, "Tổng thống [Nga] Vladimir Putin".
 */
export const vietnamese: LanguageWords = {
  titles: '',
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
  credits: '',
};
