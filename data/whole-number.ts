/** A whole number of the command line, `otherwise` where none was given; ends the command when it is something else. */
export function wholeNumber(given: string | undefined, otherwise: number, what: string): number {
  const number = given === undefined ? otherwise : Number(given);
  if (Number.isInteger(number) && number >= 0) return number;
  console.error(`${what}: write a whole number, not "${given}"`);
  return process.exit(2);
}
