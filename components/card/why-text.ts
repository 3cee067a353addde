import type { Link } from '../../core/linker/document';
import { language } from '../say';
import { reasonText } from './reason-text';
import { say } from './strings';

/** Reasons a card has room for, strongest first. */
const REASONS_SHOWN = 2;

/** The evidence of a link as one line; '' when there is none. */
export function whyText(found: Link['reasons']): string {
  const reasons = found.slice(0, REASONS_SHOWN).map(reasonText);
  return reasons.length === 0 ? '' : say('why', { reasons: new Intl.ListFormat(language()).format(reasons) });
}
