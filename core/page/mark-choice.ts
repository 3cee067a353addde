import type { Kind } from '../card/entity-card';
import type { Showing } from '../rules/page-rules';
import type { PageLink } from './page-link';
import type { PageState } from './page-state';

/** From here on, and with no other meaning left, a mark is drawn as sure. */
export const SURE = 0.8;

/** How a mark is drawn: a solid line for sure, a dotted one for doubt, a faint one for what the reader knows. */
export type MarkStyle = 'sure' | 'unsure' | 'known';

/** The style of a link's mark under the reader's rules; undefined = they want none. */
export function markStyle({ confidence, runnersUp }: PageLink, showing: Showing = 'shown'): MarkStyle | undefined {
  if (showing !== 'shown') return showing === 'faded' ? 'known' : undefined;
  return confidence >= SURE && runnersUp.length === 0 ? 'sure' : 'unsure';
}

/**
 * The links to mark, in the order given (that of the page): confident enough, of a kind the reader wants, and in `first`
 * mode only the first of each entity. `kindOf` answers undefined while a card is not here.
 */
export function chooseMarks(
  links: readonly PageLink[],
  { kinds, mentions, confidence: least }: Pick<PageState['settings'], 'kinds' | 'mentions' | 'confidence'>,
  kindOf: (entity: string) => Kind | undefined,
): PageLink[] {
  const seen = new Set<string>();
  return links.filter(({ confidence, entity }) => {
    const kind = kindOf(entity);
    if (confidence < least || kind === undefined || !kinds.includes(kind)) return false;
    if (mentions === 'first' && seen.has(entity)) return false;
    seen.add(entity);
    return true;
  });
}
