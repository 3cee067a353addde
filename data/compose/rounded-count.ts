const NUMBER = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 });
const MILLION = 1_000_000;
const BILLION = 1_000 * MILLION;

/** A count to three figures, as running text has it: "1.41 billion", "14.8 million", "452,000". */
export function roundedCount(count: number): string {
  if (count >= 0.9995 * BILLION) return `${NUMBER.format(count / BILLION)} billion`;
  return count >= 0.9995 * MILLION ? `${NUMBER.format(count / MILLION)} million` : NUMBER.format(count);
}
