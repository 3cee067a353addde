import type { PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';

const SIGMA = 0x3c2;
const ACCENTED = /[άέήίόύώΐΰΆΈΉΊΌΎΏ]/u;

/** "Ο [Σαμαράς]" is no case of Σαμάρα, which has its accent elsewhere: a name in -ς that the dataset has without. */
export function hasOtherAccent({ many, text, from: { lang } }: PageMention, surface: string): boolean {
  if (lang !== 'el' || many || text.charCodeAt(text.length - 1) !== SIGMA) return false;
  if (unitAt(surface, surface.length - 1) === SIGMA) return false;
  const own = text.search(ACCENTED);
  const known = surface.search(ACCENTED);
  return own >= 0 && known >= 0 && own !== known;
}
