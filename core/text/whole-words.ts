import { BASE, hashOf } from './hash';

/**
 * Words of everyday speech that begin like a particle and go on like a name that news writes often: מקרים is "cases", not
 * "from Crimea", ورقة "paper", not "and Raqqa". Folded letters.
 */
const WORDS = `
  כיוון מקרים שקרים משקרים מקומי מקרי שקרי לבוש כבוש מליון כליון שלומה שלימה בסיסי מורשה הורשה הפרת הפרו כפרו
  כשרון המון שלוב כלוב לגור לקום מקום שנים בנים כנים בואו שבור שעון מגרש מכור כפולה בפרס
  فرقه ورقه كتبت كافي كلامي كوين بروس بابا ورم كلاوس كلام وكاله ولايه بربك فكري فكرتي فخور وكيل فينا كبري بلاد ولد لديه
  لجنه باكستر فوستر لصالح بورك فريده فصيله وجيزه
`;

const HASHES: ReadonlySet<number> = new Set(WORDS.trim().split(/\s+/).map(hashOf));

/** Whether the word of `to` letters, or what is left behind some of its first `from`, is one of these words. */
export function isWholeWord(letters: Uint16Array, from: number, to: number): boolean {
  for (let i = 0; i < from; i++) {
    let hash = 0;
    for (let k = i; k < to; k++) hash = (Math.imul(hash, BASE) + (letters[k] as number)) | 0;
    if (HASHES.has(hash)) return true;
  }
  return false;
}
