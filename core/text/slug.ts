/** Letters that do not decompose into a base letter and marks. */
const SPECIAL: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ə: 'e',
};

/** "Reykjavík" → "reykjavik", "St. John’s" → "st-johns". '' when nothing of it is Latin. */
export function slugOf(name: string): string {
  let slug = '';
  for (const letter of name.toLowerCase().normalize('NFKD')) {
    const plain = SPECIAL[letter] ?? letter;
    if (/^[a-z0-9]+$/.test(plain)) slug += plain;
    else if (!/[\p{M}'’‘ʼʻ`.]/u.test(letter) && slug !== '' && !slug.endsWith('-')) slug += '-';
  }
  return slug.replace(/-$/, '');
}
