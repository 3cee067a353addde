import type { MarkStyle } from '../../../core/page/mark-choice';
import type { Settings } from '../../../core/settings/settings';

/**
 * Names of our highlights in the page's registry: random, so that no page can look for them. `found` is the name the
 * reader was led to.
 */
type HighlightNames = Record<MarkStyle | 'found', string>;

export type MarkLook = Settings['marks'];

/** Names that a page cannot foresee, another for each look. */
export const randomNames = (): HighlightNames => ({
  sure: randomName(),
  unsure: randomName(),
  known: randomName(),
  found: randomName(),
});

const ink = (share: number): string => `color-mix(in srgb,currentColor ${share}%,transparent)`;
const line = (style: string, share: number, thickness = 1.5): string =>
  `text-decoration:underline ${style} ${thickness}px ${ink(share)};text-underline-offset:.2em`;
const shade = (share: number): string => `background-color:${ink(share)}`;

/** Every look keeps three things apart: sure, in doubt, known. */
const LOOKS: Record<MarkLook, Record<MarkStyle, string>> = {
  underline: { sure: line('solid', 45, 1), unsure: line('dotted', 60), known: line('solid', 15, 1) },
  dotted: { sure: line('dotted', 70), unsure: line('dashed', 40, 1), known: line('dotted', 25) },
  background: { sure: shade(10), unsure: `${shade(6)};${line('dotted', 50)}`, known: shade(4) },
  none: { sure: '', unsure: '', known: '' },
};

/** The whole of what is added to the look of a page. */
export function markStyles(names: HighlightNames, look: MarkLook): string {
  const rules = { ...LOOKS[look], found: 'background-color:color-mix(in srgb,Highlight 35%,transparent)' };
  const text = Object.entries(rules).map(([style, rule]) => `::highlight(${names[style as MarkStyle]}){${rule}}`);
  // On screen only: a printed page is the page's own.
  return `@media screen{${text.join('')}}`;
}

/** Twelve letters; the first keeps it an identifier in CSS. */
function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => String.fromCharCode(97 + (byte % 26))).join(
    '',
  );
}
