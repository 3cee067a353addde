/** How newspapers write counties and cities of some countries. */
import type { Draft, DraftAlias } from '../model';

/** The country whose charter cities have the noun in their names: "Pasay City". */
const CITIES_OF = 'PH';
const CITY = /\bCity$/;
/** Towns with fewer people are no cities there. */
const LARGE = 0.24;

const COUNTY = /^County (\p{Lu}.+)$/u;

/** "Co Kerry", "Co. Kerry": a county of Ireland or England that is called County Kerry. */
function countyForms({ name, aliases }: Draft): DraftAlias[] {
  const known = [name, ...aliases.filter(({ lang }) => lang === 'en').map(({ text }) => text)];
  const own = new Set(known.flatMap((text) => COUNTY.exec(text)?.[1] ?? []));
  return [...own].flatMap((text) => ['Co', 'Co.'].map((noun) => ({ text: `${noun} ${text}`, lang: 'en', flags: 0 })));
}

/** "Pasay City" */
function cityForms({ name, country, codes, popularity, aliases }: Draft): DraftAlias[] {
  if (country !== CITIES_OF || codes.geonames === undefined || popularity < LARGE || CITY.test(name)) return [];
  const text = `${name} City`;
  return aliases.some((alias) => alias.text === text) ? [] : [{ text, lang: 'en', flags: 0 }];
}

export const placeForms = (draft: Draft): DraftAlias[] => [...countyForms(draft), ...cityForms(draft)];
