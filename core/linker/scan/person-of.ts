import { isFirstName } from '../names/name-fit';
import { SPACE_GAP } from '../units/word-walk';
import { CALENDAR, FUNCTION, GENERIC, HEAD, HONORIFIC, LEADING_HEAD, PLACE_NOUN, TITLE } from '../words/language-words';
import { leftOf, type Neighbour } from './neighbour';
import type { RunSetting } from './run-setting';

/** Words of a person's name. */
const LONGEST = 3;
/** Nouns that end names of things: "Thomas More College of Kentucky". */
const THING = HEAD | GENERIC | LEADING_HEAD | PLACE_NOUN | CALENDAR;
/** Titles that make one name with the place, "Prince William of Wales", and parts of offices, "State Opening of". */
const NO_TITLE = new Set(
  `king queen prince princess duke duchess earl count countess lord lady baron baroness saint st state vice deputy prime foreign defence defense
  finance interior justice energy economy trade health education environment treasury special crown chief
  executive supreme whip agent head`.split(/\s+/),
);

/**
 * True when the capitalised words that end with `last` name a person by his title or first name: of "Sen. Marco Rubio
 * of [Florida]" the place is no part of a longer name.
 */
export function endsInPerson(setting: RunSetting, last: Neighbour): boolean {
  let at: Neighbour | undefined = last;
  let first = last;
  for (let words = 0; at && at.gap === SPACE_GAP && at.capital && words < LONGEST; words++) {
    if (at.bits & (TITLE | HONORIFIC)) return words > 0 && !NO_TITLE.has(at.word);
    if (at.bits & FUNCTION) break;
    if (at.bits & THING) return false;
    first = at;
    at = leftOf(setting, at.start);
  }
  if (at?.gap === SPACE_GAP && at.bits & (TITLE | HONORIFIC)) return !NO_TITLE.has(at.word);
  return first !== last && isFirstName(first.word);
}
