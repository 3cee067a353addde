import type { Link } from '../../core/linker/document';
import { language } from '../say';
import { reasonText } from './reason-text';
import { say } from './strings';

/** Reasons a card has room for, strongest first. */
const REASONS_SHOWN = 2;

let joiner: { language: string; list: Intl.ListFormat } | undefined;

/** Joins a list in the reader's language. Made once: the browser takes 10 ms to make the first. */
export function joinerOfReasons(): Intl.ListFormat {
  const now = language();
  if (joiner?.language !== now) joiner = { language: now, list: new Intl.ListFormat(now) };
  return joiner.list;
}

/**
 * The evidence of a link as one line; '' when there is none. What words mostly mean adds nothing to a full name, nor that
 * a country is named to the place that stands for its government.
 */
export function whyText(found: Link['reasons']): string {
  const isFull = found.some(({ code }) => code === 'full-name');
  const governed = found.filter(({ code }) => /^metonym/.test(code)).map(({ subject }) => subject);
  const adds = ({ code, subject }: Link['reasons'][number]) =>
    code === 'prior' ? !isFull : code !== 'related-on-page' || !governed.includes(subject);
  const told = found.filter(adds);
  const reasons = told.slice(0, REASONS_SHOWN).map(reasonText);
  return reasons.length === 0 ? '' : say('why', { reasons: joinerOfReasons().format(reasons) });
}
