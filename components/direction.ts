const RTL_LANGUAGES = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);
const RTL_SCRIPTS = /-(?:arab|aran|hebr|syrc|thaa|nkoo|adlm)\b/i;

/** Writing direction of a BCP 47 language tag; a script in the tag outweighs the language. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  if (RTL_SCRIPTS.test(lang)) return 'rtl';
  if (/-latn\b|-cyrl\b/i.test(lang)) return 'ltr';
  return RTL_LANGUAGES.has((lang.split('-')[0] ?? '').toLowerCase()) ? 'rtl' : 'ltr';
}
