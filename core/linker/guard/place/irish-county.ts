import type { PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';
import { DOT, SPACE } from '../../units/signs';
import { textBefore } from '../../units/text-beside';

/** "a native of Co. [Galway]", but the firm "Harvey & Co. [Galway]". */
const COUNTY = /(?<!(?:and|&) )(?<!\p{L})Co\.? $/u;
const LOOK = 8;
/** "Co" or "Co." */
const isLast = (unit: number): boolean => unit === 0x6f || unit === DOT;
const HOMES = new Set(['IE', 'GB']);
const TOWN = /^(?:City|Town|Village)\b/;

/** True of the town where an Irish county called like it is meant. */
export const isIrishCounty = (
  { from: { run }, scanned: { start } }: PageMention,
  country: string,
  line: string,
): boolean =>
  unitAt(run.text, start - 1) === SPACE &&
  isLast(unitAt(run.text, start - 2)) &&
  HOMES.has(country) &&
  COUNTY.test(textBefore(run.text, start, LOOK)) &&
  TOWN.test(line);
