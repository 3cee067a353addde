/** The tables of what readers of English-language news call firms, clubs, universities and bodies. */
import { BRANDS_ENGLISH } from './brands-english';
import { CLUBS_SHORT } from './clubs-short';
import { ENGLISH_PAPERS } from './english-papers';
import { SHORT_FIRM_NAMES } from './short-firms';
import { UNIVERSITIES_ENGLISH } from './universities-english';

export const ENGLISH_NAMES = [BRANDS_ENGLISH, CLUBS_SHORT, UNIVERSITIES_ENGLISH, ENGLISH_PAPERS, SHORT_FIRM_NAMES];
