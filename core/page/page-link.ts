import type { Link } from '../linker/document';

/** A link as a page gets it: what it stands on in one sentence, worded in the background. */
export interface PageLink extends Omit<Link, 'reasons'> {
  /** "Matched because “Ahmed al-Sharaa” appears in paragraph 1". */
  why: string;
}
