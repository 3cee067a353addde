/** The text before `start`, at most so many units of it. */
export const textBefore = (text: string, start: number, units: number): string =>
  text.slice(Math.max(0, start - units), start);

/** The text from `end` on, at most so many units of it. */
export const textAfter = (text: string, end: number, units: number): string => text.slice(end, end + units);
