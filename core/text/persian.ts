import { type EndingTable, endings } from './affixes';
import { UNIT_MASK } from './fold-classes';
import { FOLD } from './fold-units';
import type { Tokens } from './tokens';

/** Languages that write the link to the next word as ی after a long vowel. */
export const LINKING: ReadonlySet<string> = new Set(['fa', 'prs']);

/** The link of Persian, -ye, after a long vowel: نتانیاهوی خشمگین, آمریکای ترامپ. */
export const PERSIAN_LINKS: EndingTable = endings([{ ا: 'اي', و: 'وي' }]);

/** Letters of the shortest word that is tried as linked: برای, روی and بجای are words of their own. */
const SHORTEST_LINKED = 5;
const YE = 0x64a;
const ALEF = 0x627;
const WAW = 0x648;

/** Whether token `k`, a word in Arabic letters, may end in the link. */
export function mayBeLinked({ start, end, units }: Tokens, k: number): boolean {
  const to = end[k] as number;
  if (to - (start[k] as number) < SHORTEST_LINKED || folded(units[to - 1]) !== YE) return false;
  const before = folded(units[to - 2]);
  return before === ALEF || before === WAW;
}

const folded = (unit: number | undefined) => (FOLD[unit as number] as number) & UNIT_MASK;
