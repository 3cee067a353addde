import { SPACE_GAP } from '../units/word-walk';
import { leftOf, type Neighbour } from './neighbour';
import type { RunSetting } from './run-setting';

/** Parts of a land, which many write with a capital. */
const PARTS = new Set(
  `norte sul sur leste este oeste nordeste noroeste sudeste sudoeste noreste nord sud est ovest ouest metropolitana`.split(
    ' ',
  ),
);
/** What stands before them there, and not before names that begin so: "Norte de Santander". */
const IN_PARTS = new Set('no na do da ao pelo nel del al dal nello el au du le dans região área zona'.split(' '));

const ENGLISH = new Set('north south east west'.split(' '));

/** "no Norte de [Minas Gerais]", "in the South of [France]": no name of its own, but "University of the West of England". */
export function isPartOfLand(setting: RunSetting, head: Neighbour, outer: Neighbour): boolean {
  if (outer.gap !== SPACE_GAP) return false;
  if (PARTS.has(head.word)) return IN_PARTS.has(outer.word);
  if (!ENGLISH.has(head.word) || outer.word !== 'the' || outer.capital) return false;
  const before = leftOf(setting, outer.start);
  return before?.gap === SPACE_GAP && before.word !== 'of';
}
