import { textBefore } from '../units/text-beside';
import { OFFICES, OFFICES_BESIDE } from '../words/east-asian';

/** What an office may stand for, each in English key words. */
export type Meanings = readonly (readonly string[])[];

/** Code units that are looked at before a name. */
const BEFORE = 11;

/** Of the longest office that is so. */
export const longestOffice = (test: (office: string) => boolean): Meanings | undefined =>
  OFFICES_BESIDE.get(OFFICES.find(test) ?? '');

/** What the office that is written before `start` may stand for, undefined where none is. */
export function officeBefore(text: string, start: number): Meanings | undefined {
  const before = textBefore(text, start, BEFORE);
  return longestOffice((office) => before.endsWith(office));
}

/** True when an office is written before `start`, 副总理何立峰: no longer word reaches over it into a name. */
export const followsOffice = (text: string, start: number): boolean => officeBefore(text, start) !== undefined;

/** Offices of one character begin other words too. */
const WHOLE = 2;

/** True when an office is written behind `end`, 川普特使: no longer word reaches over it into a name. */
export const precedesOffice = (text: string, end: number): boolean =>
  OFFICES.some((office) => office.length >= WHOLE && text.startsWith(office, end));
