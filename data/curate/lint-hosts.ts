import { isFrontPage } from './front-pages';
import type { PlacedRecord } from './parse-records';
import type { Problem } from './problem';
import { refusalOf } from './refused-hosts';
import { at } from './report';

/** No source on a host that is refused ({@link refusalOf}), and none that names no page ({@link isFrontPage}). */
export function lintHosts(placed: PlacedRecord): Problem[] {
  return Object.entries(placed.record.sources).flatMap(([key, { url }]) =>
    messages(url).map((message) => at(placed, ['sources', key, 'url'], message)),
  );
}

function messages(url: string): string[] {
  const reason = refusalOf(url);
  if (reason !== undefined) return [`${reason} is not cited; find who published it first`];
  return isFrontPage(url) ? ['names a site but no page of it; cite the page that says it'] : [];
}
