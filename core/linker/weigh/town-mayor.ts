import type { Page } from '../gather/page';
import type { PageMention } from '../settle/page-mention';
import { F } from './features';

/** Mayors of towns whom lists name are no better known than this. */
const LISTED = 0.08;
const MAYOR = /\bmayor of ([^,]+), (.+)$/;
/** Log-odds of a name that is most likely another's. */
const ANOTHERS = -4;

/** True when the page names the town or its state. */
function isSpokenOf({ evidence, entities }: Page, { from }: PageMention, places: readonly string[]): boolean {
  if (places.some((place) => from.run.text.includes(place))) return true;
  for (const entity of evidence.anchors.keys()) {
    if (entities.kind(entity) === 'place' && places.includes(entities.name(entity))) return true;
  }
  return false;
}

/**
 * "Mark Johnson" is the mayor of Kalispell, Montana, only where the page speaks of the one or the other: many bear such
 * names.
 */
export function doubtMayor(page: Page, mention: PageMention, entity: number, row: Float32Array): boolean {
  if ((row[F.popularity] as number) > LISTED) return false;
  const found = MAYOR.exec(page.entities.line(entity));
  if (!found || isSpokenOf(page, mention, found.slice(1))) return false;
  row[F.priorFull] = ANOTHERS;
  row[F.obscure] = 1;
  return true;
}
