import type { Posting } from '../../lexicon/lexicon';
import { unitAt } from '../units/char-class';
import { HYPHEN } from '../units/signs';
import { OPEN, type PageMention, UNSURE } from './page-mention';

/** Longer unknown names seen where capitals can be trusted, so that headlines do not cut them. */
function longerNames(mentions: readonly PageMention[]): Set<string> {
  const longer = new Set<string>();
  for (const mention of mentions) {
    if (mention.many) continue;
    const { text } = mention.from.run;
    // "Réunion Otan-Ukraine": the second word belongs to the third.
    const paired = unitAt(text, mention.scanned.nameEnd) === HYPHEN;
    if (mention.right === OPEN && !paired)
      longer.add(text.slice(mention.scanned.start, mention.scanned.nameEnd).toLowerCase());
    if (mention.left === OPEN) longer.add(text.slice(mention.scanned.nameStart, mention.scanned.end).toLowerCase());
  }
  return longer;
}

function partOfLonger(mention: PageMention, longer: ReadonlySet<string>): boolean {
  if (longer.size === 0 || mention.many) return false;
  const { text } = mention.from.run;
  const { start, end, nameStart, nameEnd } = mention.scanned;
  return (
    (mention.right === UNSURE && longer.has(text.slice(start, nameEnd).toLowerCase())) ||
    (mention.left === UNSURE && longer.has(text.slice(nameStart, end).toLowerCase()))
  );
}

const NONE: readonly Posting[] = [];

/** Takes the meanings of names in headlines that are part of a longer one, as the text below shows. */
export function dropParts(mentions: readonly PageMention[]): void {
  const longer = longerNames(mentions);
  for (const mention of mentions) if (partOfLonger(mention, longer)) mention.postings = NONE;
}
