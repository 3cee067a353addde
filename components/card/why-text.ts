import type { Link } from '../../core/linker/document';
import { reasonText } from '../../core/linker/reason-text';

/** Reasons a card has room for, strongest first. */
const REASONS_SHOWN = 2;

/** The evidence of a link as one line; '' when the card was not opened from a mention. */
export function whyText(link: Pick<Link, 'reasons'> | undefined): string {
  return (link?.reasons ?? []).slice(0, REASONS_SHOWN).map(reasonText).join('; ');
}
