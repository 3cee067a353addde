import type { Source } from '../../core/card/entity-card';

/** A page that rows of a table cite by its key. */
export type CitedPage = Source & { id: string };

/**
 * Finds the pages that the rows of `<table>.jsonl` cite among those of `<pagesTable>.jsonl`.
 * @throws when a row names a page that nobody knows, telling the table and the row
 */
export function citedPages(
  table: string,
  pagesTable: string,
  pages: readonly CitedPage[],
): (row: string, key: string) => Source {
  const sources = new Map<string, Source>(pages.map(({ id, ...source }) => [id, source]));
  return (row, key) => {
    const source = sources.get(key);
    if (!source)
      throw new Error(`data/tables/${table}.jsonl, ${row}: no page "${key}" in ${pagesTable}.jsonl; add it there`);
    return source;
  };
}
