/** The rows of a table that is written as text, one a line, in cells. */
export const tableRows = (table: string, between = ' | '): string[][] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split(between));
