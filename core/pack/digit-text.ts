/**
 * Large whole numbers as text of fixed width, in digits that JSON writes as they are: 19.6 bits for three digits, where
 * decimals take some 23 after compression.
 */
export interface DigitText {
  digits: string;
}

/** Printable ASCII without the quote and the backslash. */
const DIGITS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter((c) => c !== '"' && c !== '\\');
const BASE = DIGITS.length;
const VALUES = new Map(DIGITS.map((digit, value) => [digit, value]));
/** Digits of each number. */
const WIDTH = 3;

/** Numbers as text; undefined unless all are whole, none is beyond three digits, and one at least needs all three. */
export function digitText(values: readonly unknown[]): DigitText | undefined {
  const numbers = values.filter((value) => Number.isInteger(value) && (value as number) >= 0) as number[];
  const most = numbers.reduce((a, b) => Math.max(a, b), 0);
  if (numbers.length < values.length || most < BASE ** (WIDTH - 1) || most >= BASE ** WIDTH) return undefined;
  return { digits: numbers.map(digitsOf).join('') };
}

/** True for a column of large whole numbers, written by {@link digitText}. */
export const isDigitText = (column: object): column is DigitText => 'digits' in column;

/** Number `place` of a text made by {@link digitText}; undefined behind the last. */
export function numberAt(place: number, { digits }: DigitText): number | undefined {
  const [first, second, third] = digits.slice(place * WIDTH, (place + 1) * WIDTH);
  if (first === undefined || second === undefined || third === undefined) return undefined;
  return (digitValue(first) * BASE + digitValue(second)) * BASE + digitValue(third);
}

const digitValue = (digit: string): number => VALUES.get(digit) ?? 0;

const digitsOf = (value: number): string =>
  [Math.floor(value / BASE ** 2), Math.floor(value / BASE) % BASE, value % BASE].map((digit) => DIGITS[digit]).join('');
