import { slugOf } from '../../../core/text/slug';
import type { Draft } from '../../model';
import { subdivisionNames } from '../cldr';
import { NAME_LANGUAGES } from '../languages';
import { divisionMap, divisionOf } from './division-draft';

const NATIONS: readonly (readonly [code: string, title: string])[] = [
  ['gbeng', 'England'],
  ['gbsct', 'Scotland'],
  ['gbwls', 'Wales'],
  ['gbnir', 'Northern Ireland'],
];

/** The nations of the United Kingdom, with their names in every language CLDR has. */
export function britishNations(): Draft[] {
  return NATIONS.map(([code, title]) => {
    const country = divisionOf(slugOf(title), code, title, { noun: 'Country', popularity: 0.6 }, 'the United Kingdom');
    const draft = { ...country, ...divisionMap(code, title) };
    draft.line = 'Country of the United Kingdom';
    for (const lang of NAME_LANGUAGES) {
      const text = subdivisionNames(lang)[code];
      if (text) draft.aliases.push({ text, lang, flags: 0 });
    }
    return { ...draft, wikipedia: title };
  });
}

const WELSH = /^gb(?:bgw|cgn|cmn|cwy|den|fln|gwn|mon|ntl|pem|pow|rct|tof|vgl)$/;
const SCOTTISH = /^gb(?:abd|agb|ans|clk|dgy|eay|edu|eln|erw|fif|ivc|mry|nay|nlk|pkn|rfw|say|scb|slk|wdu|wln)$/;
const IRISH = /^gb(?:ant|arm|dow|fer)$/;

/** Counties of the United Kingdom are told by its nation. */
export function nationOf(code: string): string | undefined {
  if (!code.startsWith('gb')) return undefined;
  if (WELSH.test(code)) return 'Wales';
  if (SCOTTISH.test(code)) return 'Scotland';
  return IRISH.test(code) ? 'Northern Ireland' : 'England';
}
