/** Longest tag that is believed, in units. */
const LONGEST = 40;

/**
 * A language tag as a page writes it ("en-gb", "pt_BR", "iw", "tr, en") in its canonical form of BCP 47 ("en-GB", "pt-BR",
 * "he", "tr"); '' when it is none.
 */
export function languageTag(written: string): string {
  const first = written.split(',', 1)[0]?.trim().replaceAll('_', '-') ?? '';
  if (first === '') return '';
  try {
    return Intl.getCanonicalLocales(first)[0]?.slice(0, LONGEST) ?? '';
  } catch {
    return '';
  }
}
