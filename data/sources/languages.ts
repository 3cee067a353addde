/** Languages whose names are taken from the big name tables, in the order a card prefers them. */
export const NAME_LANGUAGES = (
  'en ar he fa tr ru uk fr de es it pt pl nl sv cs el zh ja ko hi ur id ' +
  'ro hu bg sr hr fi da nb vi th bn az hy ka kk ms ps ku be sk ca am lt lv et'
).split(' ');

/** Languages whose spellings of people's names are taken from the titles of Wikipedias. */
export const PERSON_LANGUAGES = 'ru uk bg sr ar fa he el zh ja ko hi tr de fr es it pt pl nl sv cs hu ro'.split(' ');

/** The folder of a language in the CLDR packages where it differs. */
export const cldrFolder = (lang: string) => (lang === 'nb' ? 'no' : lang);
