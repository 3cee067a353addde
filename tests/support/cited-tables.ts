import { expect, it } from 'vitest';
import { refusalOf } from '../../data/curate/refused-hosts';
import type { CitedPage } from '../../data/sources/cited-pages';

/** What holds of a table whose rows cite pages by their keys `s`, and of the table of these pages. */
export function itCitesInOrder(
  [table, rows]: [name: string, rows: readonly { id: string; s: string | readonly string[] }[]],
  [pagesTable, pages]: [name: string, pages: readonly CitedPage[]],
): void {
  it.each([
    [table, rows],
    [pagesTable, pages],
  ] as const)('%s are in order of id, each once', (_, listed) => {
    const ids = listed.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('no page is refused, and each is of use', () => {
    const cited = new Set(rows.flatMap(({ s }) => s));
    expect(pages.filter(({ id, url }) => refusalOf(url) !== undefined || !cited.has(id))).toEqual([]);
  });
}
