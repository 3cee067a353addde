/** The tables of what readers of English-language news call firms, clubs, universities, towns, papers and bodies. */
import { BRANDS_ENGLISH } from './brands-english';
import { CLUBS_SHORT } from './clubs-short';
import { ENGLISH_CITIES } from './english-cities';
import { ENGLISH_PAPERS } from './english-papers';
import { ENGLISH_PRESS } from './english-press';
import { NATIONAL_NICKNAMES } from './national-nicknames';
import { PARTIES_ENGLISH } from './parties-english';
import { RUSSIAN_REGIONS } from './russian-regions';
import { SHORT_FIRM_NAMES } from './short-firms';
import { UNIVERSITIES_ENGLISH } from './universities-english';

export const ENGLISH_NAMES = [
  BRANDS_ENGLISH,
  CLUBS_SHORT,
  UNIVERSITIES_ENGLISH,
  ENGLISH_PAPERS,
  ENGLISH_CITIES,
  ENGLISH_PRESS,
  PARTIES_ENGLISH,
  NATIONAL_NICKNAMES,
  RUSSIAN_REGIONS,
  SHORT_FIRM_NAMES,
];
