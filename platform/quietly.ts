/** Lets work run unwatched. What fails changes nothing and is told to nobody: its words may hold text of a page. */
export function quietly(work: Promise<unknown>): void {
  work.catch(() => undefined);
}
