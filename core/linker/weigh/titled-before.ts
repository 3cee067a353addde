import { isShort } from '../gather/short-forms';
import { Bit } from '../scan/context-bits';
import { CLOSED } from '../settle/page-mention';
import { phraseBehind, phrasesBehind } from '../words/phrases';
import { wordSet } from '../words/word-table';
import type { Candidate, Candidates } from './candidates';
import { F } from './features';

/** What is said of persons rather than of bushes. */
const VERBS = phrasesBehind(wordSet('was has had will would did also'));

/** How often a surname means whom its office tells. */
const LIKELY = 0.2;

/**
 * Who was told by his office and surname alone, as a page is read: after "President [Bush] spoke" the word "Bush" is his,
 * though no full name stands on the page.
 */
export class TitledBefore {
  readonly #told = new Map<string, number>();

  /** Enters who the mention is by what was read, and notes whom it tells. Call for every mention, in order. */
  settle({ mention, candidates }: Candidates): void {
    const { text, from } = mention;
    const { bits, titles, end } = mention.scanned;
    if (mention.left !== CLOSED || candidates.length === 0) return;
    if (titles.length > 0) {
      const holder = holderAmong(candidates);
      if (holder !== undefined) this.#told.set(text, holder.posting.entity);
      return;
    }
    const entity = this.#told.size === 0 ? undefined : this.#told.get(text);
    if (entity === undefined || bits & (Bit.Placing | Bit.PlaceNoun | Bit.Article | Bit.Lower)) return;
    // "Bush leaves were brown": what begins a sentence may be the word.
    if (bits & Bit.SentenceStart && !(bits & Bit.Speech) && phraseBehind(from.run.text, end, VERBS) === '') return;
    for (const { posting, row } of candidates) if (posting.entity === entity) row[F.fullBefore] = 1;
  }
}

/** Who holds the office told, where nobody of the name stands on the page in full. */
function holderAmong(candidates: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  for (const candidate of candidates) {
    const { posting, row, anchor } = candidate;
    if (anchor && isShort(posting)) return undefined;
    if (!isShort(posting) || row[F.titleFits] !== 1 || row[F.titleThen] !== 1 || posting.prior < LIKELY) continue;
    if (!best || posting.prior > best.posting.prior) best = candidate;
  }
  return best;
}
