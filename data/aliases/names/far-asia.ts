import { EAST_REGIONS } from './east-regions';
import { FAR_EAST_REST } from './far-east-rest';
import { HINDI_REST } from './hindi-rest';
import { INDONESIAN_REST } from './indonesian-rest';
import { KOREAN_REST } from './korean-rest';
import { TAIWAN_LANDS } from './taiwan-lands';
import { TAIWAN_PEOPLE } from './taiwan-people';
import { UNIVERSITY_NAMES } from './universities';
import { VIETNAMESE_REST } from './vietnamese-rest';

/** The tables of names that only the languages of Asia east of Persia have. */
export const FAR_ASIA: readonly string[] = [
  EAST_REGIONS,
  FAR_EAST_REST,
  HINDI_REST,
  INDONESIAN_REST,
  KOREAN_REST,
  TAIWAN_LANDS,
  TAIWAN_PEOPLE,
  UNIVERSITY_NAMES,
  VIETNAMESE_REST,
];
