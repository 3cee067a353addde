import type { PlacedRecord } from './parse-records';
import type { Problem } from './problem';
import { refusalOf } from './refused-hosts';
import { at } from './report';

/** No source on a host that is refused: see {@link refusalOf}. */
export function lintHosts(placed: PlacedRecord): Problem[] {
  return Object.entries(placed.record.sources).flatMap(([key, { url }]) => {
    const reason = refusalOf(url);
    return reason === undefined
      ? []
      : [at(placed, ['sources', key, 'url'], `${reason} is not cited; find who published it first`)];
  });
}
