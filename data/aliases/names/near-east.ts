import { ARABIC_PERSIAN_REST } from './arabic-persian-rest';
import { HEBREW_REST } from './hebrew-rest';
import { NEAR_SHORT } from './near-short';
import { SURNAMES_MIDEAST } from './surnames-mideast';
import { TURKISH_REST } from './turkish-rest';

/** What newspapers of the Near East write beside the names of the other tables. */
export const NEAR_EAST = [ARABIC_PERSIAN_REST, HEBREW_REST, NEAR_SHORT, SURNAMES_MIDEAST, TURKISH_REST];
