/** What is done about a failure that changes nothing and that nobody need hear of. */
export const ignore = (): void => {};

/** Lets work run unwatched. What fails changes nothing and is told to nobody: its words may hold text of a page. */
export function quietly(work: Promise<unknown>): void {
  work.catch(ignore);
}
