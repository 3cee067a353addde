/**
 * Names of states, provinces and regions in other languages: GeoNames (CC BY 4.0) as packaged in Debian's
 * libgeonames-common 0.3.0-1, whose catalogues name first-order divisions by GeoNames' own codes, `RU.08`. The English
 * catalogue tells which division of ISO 3166-2 each is; where the two write it otherwise the pair is given here.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bareLetters } from '../../core/text/bare-letters';
import { subdivisionNames } from '../sources/cldr';
import { divisionKind } from '../sources/places/division-kinds';
import { DIVISION_NAMES } from '../sources/places/english-division-names';
import { readCatalogue, writtenIn } from './city-names';

export interface DivisionNames {
  /** ISO 3166-2 in CLDR's writing: `rusa`. */
  id: string;
  n: Record<string, string>;
}

/** ISO code and GeoNames' code within the country. */
const PAIRS = `ruad 01|rual 03|rualt 04|ruark 06|rubu 11|ruin 19|rukb 22|rukl 24|rukc 27|rukk 31|rukhm 32|rukda 38|rulen 42|rume 45
rumo 46|rumos 47|ruorl 56|rupri 59|rusar 67|ruse 68|rusmo 69|ruty 79|ruud 80|ruvor 86|rukya 91|ruzab 93
ua68 09|ua32 13|ua48 16|ua51 17|ua05 23|ua21 25|iqqa 04|iqbb 06|iqda 08|iqar 11|iqna 17|iqsd 18
idac 01|idjk 04|idyo 10|idmu 29|idpa 36|dehh 04|deth 15|cnxj 13|cngx 16|cnnx 21|esmd 29|esas 34|escm 54|escl 55
frbfc 27|frnor 28|bevlg VLG|bewal WAL|ir02 01|ir16 16|brba 05|it77 02|it57 10|it32 17|my04 04|mm01 10|mm06 17|etbe 47|etga 49
etor 51|sddw 47|sdds 49|sdks 50|sddn 55|sdkn 56|sdsi 58|sdde 60|sdgk 62|yehd 04|yeda 18|yeam 19|yeta 25|indl 07|chbs BS|chgr GR
byhm 04|bymi 05|byho 02|byhr 03|byma 06|zafs 03|sohi 07|sosd 13|sosh 14|sonu 18|ngna 56|cayt 12
pl02 72|pl04 73|pl10 74|pl06 75|pl08 76|pl12 77|pl14 78|pl16 79|pl18 80|pl20 81|pl22 82|pl24 83|pl26 84|pl28 85|pl30 86|pl32 87`;

const NOUNS =
  /\b(?:oblast|province|governorate|region|prefecture|state|district|department|voivodeship|county|republic|krai|kray|autonomous|okrug|canton|of|the|city|municipality)\b/g;

/** What two spellings of an English name have in common. */
const plain = (name: string): string =>
  bareLetters(name)
    .replace(/['’ʼ`ʿʾ-]/g, ' ')
    .replace(NOUNS, ' ')
    .replace(/[^a-z]+/g, '');

/** ISO code → GeoNames' code, `rusa` → `RU.63`, where the names leave no doubt. */
function codesOf(english: readonly [key: string, value: string][]): Map<string, string> {
  const byName = new Map<string, string[]>();
  for (const [key, value] of english) {
    if (!/^[A-Z]{2}\./.test(key)) continue;
    const name = `${key.slice(0, 2)} ${plain(value)}`;
    byName.set(name, [...(byName.get(name) ?? []), key]);
  }
  const codes = new Map<string, string>();
  for (const [code, name] of Object.entries(subdivisionNames('en'))) {
    if (!divisionKind(code)) continue;
    const iso = code.slice(0, 2).toUpperCase();
    const names = [DIVISION_NAMES[code] ?? name, name.replace(/, .*$/, '')];
    const found = new Set(names.flatMap((one) => byName.get(`${iso} ${plain(one)}`) ?? []));
    const [only] = found;
    if (only !== undefined && found.size === 1) codes.set(code, only);
  }
  for (const pair of PAIRS.split(/[|\n]/)) {
    const [code = '', number] = pair.split(' ');
    codes.set(code, `${code.slice(0, 2).toUpperCase()}.${number}`);
  }
  return codes;
}

/** Reads the catalogues under `folder` (…/usr/share/locale). */
export function divisionNames(folder: string, languages: readonly string[]): DivisionNames[] {
  const catalogue = (lang: string) => {
    const path = join(folder, lang, 'LC_MESSAGES/geonames.mo');
    return existsSync(path) ? readCatalogue(readFileSync(path)) : [];
  };
  const codes = codesOf(catalogue('en'));
  const names = new Map([...codes.keys()].map((code) => [code, {} as Record<string, string>]));
  for (const lang of languages) {
    if (lang === 'en') continue;
    const known = new Map(catalogue(lang));
    for (const [code, key] of codes) {
      const name = writtenIn(lang, known.get(key) ?? '');
      if (name !== '') Object.assign(names.get(code) as Record<string, string>, { [lang]: name });
    }
  }
  return [...names].filter(([, n]) => Object.keys(n).length > 0).map(([id, n]) => ({ id, n }));
}
