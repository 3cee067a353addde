import { classOf, DIGIT, unitAt } from '../units/char-class';
import { SPACE_GAP } from '../units/word-walk';
import { isInLetters } from './mention-shape';
import type { Neighbour } from './neighbour';

/** The letters of time zones. */
const ZONES = new Set('gmt bst cet cest eet est edt et pst pdt pt utc ist aest aedt sgt hkt jst'.split(' '));
const LONGEST_ZONE = 4;

/** The month that is a first name too, and what stands before it as before no lady. */
const MAY = 'may';
const BEFORE_MAY = new Set('in since by until till last this next early late mid of every'.split(' '));

/** "12.51am GMT [Queensland]’s", "on 11 May [Brown] resigned": what tells the time is no part of a name. */
export function tellsTime(text: string, at: Neighbour, before: Neighbour | undefined): boolean {
  const { start, end } = at;
  if (end - start > LONGEST_ZONE || before?.gap !== SPACE_GAP) return false;
  const counted = classOf(unitAt(text, before.start)) === DIGIT;
  if (at.word === MAY) return counted || BEFORE_MAY.has(before.word);
  if (!ZONES.has(at.word) || !isInLetters(text, start, end)) return false;
  return counted || before.word === 'am' || before.word === 'pm';
}
