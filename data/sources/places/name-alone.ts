/** Between a town and its state, in Latin and in Arabic letters. */
const COMMA = /[,،]\s*/u;

/**
 * The name of a town in another language without the state behind it: lists have some from titles of articles, papers
 * print the town alone. `large` = well enough known to be named so abroad; of others nothing is left.
 */
export function nameAlone(listed: string, large: boolean): string | undefined {
  const comma = listed.search(COMMA);
  if (comma < 0) return listed;
  return large ? listed.slice(0, comma) : undefined;
}
