/** Women of other countries as Czech and Slovak call them: Giorgia Meloniová, Ursula von der Leyenová. */
import { AliasFlag } from '../../core/lexicon/lexicon';
import { shortFormsOf } from '../curate/short-forms';
import type { Draft, DraftAlias } from '../model';
import { isWomansName } from './name-lists';

/** Whom the news of Prague and Bratislava names without saying who it is. */
const HEARD_OF = 0.38;
/** A given share lower than this says of the surname that it is others' too. */
const SURE = 0.4;
/** Countries whose women have such a surname, or whose names are spelt by sound there or put the family first. */
const OTHERWISE = new Set(
  `CZ SK PL RU UA BY BG RS HR BA ME MK SI IS LT LV AE AF AM AZ BD BH CN DZ EG ET GE HK IL IN IQ IR JO JP KG KH KM KP KR KW KZ
  LA LB LK LY MA MM MN MY NP OM PK PS QA SA SD SO SY TD TH TJ TM TN TW UZ VN YE`.split(/\s+/),
);
/** A surname of letters alone, perhaps behind particles; what ends in -ová, -ská is Slavic already. */
const SURNAME = /^(?:\p{Ll}+ |Le |De |La )*\p{Lu}\p{L}{3,}$/u;
/** First names that lists give to women alone, of men and of a queen. */
const OF_MEN = new Set('Lindsey Evo Joan Lee Ola Queen'.split(' '));
const SLAVIC = /(?:ov|ev|sk|ck)[aá]$/u;

/** The full name and the surname in the feminine; none for most. */
export function czechWomen(draft: Draft): DraftAlias[] {
  const { kind, name, country = '', popularity, origin, aliases } = draft;
  if (kind !== 'person' || origin !== 'curated' || popularity < HEARD_OF || OTHERWISE.has(country)) return [];
  const [surname = ''] = shortFormsOf(name);
  const first = name.slice(0, name.length - surname.length - 1);
  const [given = ''] = first.split(' ');
  if (!SURNAME.test(surname) || SLAVIC.test(surname) || /[eou]$/.test(surname) || OF_MEN.has(given)) return [];
  if (!name.endsWith(` ${surname}`) || !isWomansName(given)) return [];
  const woman = `${surname.replace(/a$/, '')}ová`;
  const prior = aliases.find(({ text, lang }) => text === surname && lang === 'en')?.prior;
  return [
    { text: `${first} ${woman}`, lang: 'cs', flags: 0 },
    ...(prior === undefined || prior < SURE ? [] : [{ text: woman, lang: 'cs', flags: AliasFlag.Short, prior }]),
  ];
}
