const NUMBER = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 });
const MILLION = 1_000_000;

/** A count to three figures, as running text has it: "14.8 million", "452,000". */
export function roundedCount(count: number): string {
  return count >= 0.9995 * MILLION ? `${NUMBER.format(count / MILLION)} million` : NUMBER.format(count);
}
