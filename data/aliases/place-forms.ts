/** How newspapers write counties and cities of some countries. */
import { AliasFlag } from '../../core/lexicon/lexicon';
import type { Draft, DraftAlias } from '../model';
import { isEverydayAbroad } from './everyday-words';
import { foldKey } from './fold-key';

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

/** Countries of whose towns lists tell the Chinese name with its noun alone; in Japan a town's name is often a surname. */
const EAST: ReadonlySet<string> = new Set(['CN', 'TW', 'KR', 'KP', 'VN', 'MY', 'TH']);
const TOWN = /^(\p{Script=Han}{2,4})市$/u;

/** "扬州": a town of which only the name with its noun is given, "扬州市"; none that is a word, "四平". */
function bareTowns({ country = '', aliases }: Draft): DraftAlias[] {
  if (!EAST.has(country)) return [];
  const chinese = aliases.filter(({ lang }) => lang === 'zh');
  const known = new Set(chinese.map(({ text }) => text));
  return chinese.flatMap(({ text }) => {
    const bare = TOWN.exec(text)?.[1];
    if (bare === undefined || known.has(bare) || isEverydayAbroad(foldKey(bare))) return [];
    return { text: bare, lang: 'zh', flags: AliasFlag.Generated };
  });
}

/** All such forms of a place. */
export const placeForms = (draft: Draft): DraftAlias[] => [
  ...countyForms(draft),
  ...cityForms(draft),
  ...bareTowns(draft),
];
