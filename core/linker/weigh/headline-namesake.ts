import { isBorne, isShort } from '../gather/short-forms';
import { OPEN } from '../settle/page-mention';
import type { Candidates } from './candidates';
import { F } from './features';

/** True of a full name of somebody unknown: "Mary [Motsepe]". */
const isStrangers = ({ mention, candidates, refused }: Candidates): boolean =>
  mention.left === OPEN && candidates.length === 0 && (refused || mention.postings.length > 0) && isBorne(mention);

/** True of a surname in a headline whose bearer the page does not name in full. */
function asksWho({ mention: { from, many }, candidates }: Candidates): boolean {
  if (many || (from.run.place !== 'title' && from.run.place !== 'heading')) return false;
  return candidates.some(({ posting, anchor }) => isShort(posting) && !anchor);
}

/**
 * "[Motsepe] criticises" above "Maj-Gen Mary Motsepe said": a headline means who bears the surname where the text below
 * has it first, and if that is nobody known, no namesake is meant.
 */
export function fillHeadlines(all: readonly Candidates[]): void {
  for (let index = 0; index < all.length; index++) {
    const asked = all[index] as Candidates;
    if (!asksWho(asked)) continue;
    const { alias } = asked.mention.scanned;
    const first = all.find(({ mention }) => mention.scanned.alias === alias && mention.from.run.place === 'body');
    if (!first || first.mention.order < asked.mention.order || !isStrangers(first)) continue;
    for (const { posting, row, anchor } of asked.candidates) if (isShort(posting) && !anchor) row[F.unknownNearer] = 1;
  }
}
