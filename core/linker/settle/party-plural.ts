import { wordEnding } from '../units/word-walk';

/** Of these houses and states have their own. */
const PLURALS = new Set(['Republicans', 'Democrats']);
const HOUSES = new Set(['house', 'senate', 'gop']);

/** True of words for those who are of a party. */
export const isPartyPlural = (text: string): boolean => PLURALS.has(text);

/** "House [Republicans]" */
export const followsHouse = (text: string, start: number): boolean => HOUSES.has(wordEnding(text, start - 1));
