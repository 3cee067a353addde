/** Names of our highlights in the page's registry: random, so that no page can look for them. */
export interface HighlightNames {
  sure: string;
  unsure: string;
  /** The name the reader was led to. */
  found: string;
}

export const randomNames = (): HighlightNames => ({ sure: randomName(), unsure: randomName(), found: randomName() });

/** The whole of what is added to the look of a page. */
export function markStyles({ sure, unsure, found }: HighlightNames): string {
  const line = (style: string, share: number, thickness: string) =>
    `text-decoration:underline ${style} ${thickness} color-mix(in srgb,currentColor ${share}%,transparent);` +
    'text-underline-offset:.2em';
  return (
    // On screen only: a printed page is the page's own.
    `@media screen{::highlight(${sure}){${line('solid', 45, '1px')}}` +
    `::highlight(${unsure}){${line('dotted', 60, '1.5px')}}` +
    `::highlight(${found}){background-color:color-mix(in srgb,Highlight 35%,transparent)}}`
  );
}

/** Twelve letters; the first keeps it an identifier in CSS. */
function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => String.fromCharCode(97 + (byte % 26))).join(
    '',
  );
}
