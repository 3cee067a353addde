import type { PageMention } from '../../settle/page-mention';
import { wordSet } from '../../words/word-table';

/** Letters of bodies as other languages speak them, which English has in another order: a game, a number and surnames. */
const ABROAD = wordSet('Uno Onu Otan Opep');
const LONGEST = 4;

/** "played [Uno]", "Mercatone [Uno]": in English no united nations. */
export const isSpokenAbroad = ({ text, from: { lang } }: PageMention): boolean =>
  lang === 'en' && text.length <= LONGEST && ABROAD.has(text);
