import type { PageMention } from '../../settle/page-mention';

/** "[NB]! Viktig", "[NB]: The figures": nota bene, and no province of Canada. */
export const isNotaBene = ({ text, from: { run }, scanned: { end } }: PageMention): boolean =>
  text === 'NB' && /^\s?[!:]/.test(run.text.slice(end, end + 2));
