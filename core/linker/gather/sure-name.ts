import { AliasFlag, type Posting } from '../../lexicon/lexicon';
import { initials } from '../names/initials';
import type { Anchor } from './anchors';

/** A full name of one word is evidence for other names only when it nearly always means the entity … */
const SURE = 0.6;
/** … a common word even more so. */
const SURE_WORD = 0.8;

/** True when a name of one word tells of its entity without anything else on the page. */
export const isSureAlone = ({ flags, prior }: Posting): boolean =>
  prior >= (flags & AliasFlag.CommonWord ? SURE_WORD : SURE);

/**
 * The one-word name `text` of what the page names by a longer one, its `anchor`: after "Ford Motor Company" "Ford" is a
 * short form of it like any other, where no meaning of the word is sure alone. Letters must be those of the longer name,
 * and that one's alone.
 */
export function asShortForm(posting: Posting, text: string, anchor: Anchor): Posting {
  const { flags } = posting;
  if (flags & AliasFlag.Short) return posting;
  if (flags & AliasFlag.Acronym && !(anchor.votes > 0 && initials(anchor.surface) === text)) return posting;
  return { ...posting, flags: flags | AliasFlag.Short };
}
