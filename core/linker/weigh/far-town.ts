import type { EntityTable } from '../../pack/entity-table';
import { regionOf } from '../entity/place-line';
import type { Page } from '../gather/page';
import type { PageMention } from '../settle/page-mention';
import { textBefore } from '../units/text-beside';
import type { Candidate } from './candidates';
import { F } from './features';
import { statesNamed } from './state-here';

/** Towns of the United States that are known beyond their state need not be told with it. */
const KNOWN = 0.25;
/** A page that speaks so many times as much of another country is about that. */
const FAR_MORE = 4;
/** How strange a town is whose state the page does not name. */
const STRANGE = 1;

/** The states of the United States that a page names, also behind a county of theirs, in lower case. */
export function ownStates(page: Page): Set<string> {
  const { evidence, entities } = page;
  const names = statesNamed(page, 'US');
  for (const entity of evidence.anchors.keys()) {
    if (entities.kind(entity) !== 'place' || entities.country(entity) !== 'US') continue;
    // "Maricopa County, Arizona" is one name.
    if (evidence.anchors.of(entity)?.surface.includes(', ')) names.add(regionOf(entity, entities));
  }
  return names;
}

const TOWN = /^(?:City|Town) in /;
const isLittleTown = (entity: number, entities: EntityTable): boolean =>
  entities.country(entity) === 'US' && entities.popularity(entity) < KNOWN && TOWN.test(entities.line(entity));

/**
 * The only place among the meanings, when it is a town that few know and that has no namesake in the dataset: most names
 * of American towns have been given more than once.
 */
export function littleTown(candidates: readonly Candidate[], entities: EntityTable): Candidate | undefined {
  let only: Candidate | undefined;
  for (const candidate of candidates) {
    if (entities.kind(candidate.posting.entity) !== 'place') continue;
    if (only) return undefined;
    only = candidate;
  }
  return only && isLittleTown(only.posting.entity, entities) ? only : undefined;
}

/** "Hall, R-[Caldwell]": the party and the town of a lawmaker. */
const PARTY = /(?:^|[^\p{L}])[DR]-$/u;
const PARTY_LOOK = 3;

/**
 * "[Westlake]" on a page about Washington is hardly the one in Ohio, the only one known; a lawmaker's town needs its state
 * on the page; where gardaí are asked, or most is told of another country, it
 * is not in America. `named` = the states of the United States there.
 */
export function fillFarTown(
  { posting, row }: Candidate,
  { from, scanned: { start } }: PageMention,
  named: ReadonlySet<string>,
  { evidence: { bodies, countries }, entities }: Pick<Page, 'evidence' | 'entities'>,
): void {
  if (row[F.regionFits] || row[F.regionStrange] || named.has(regionOf(posting.entity, entities))) return;
  const told = bodies.countries.length > 0 && !bodies.countries.includes('US');
  const abroad = told || countries.isOvershadowed('US', FAR_MORE);
  if (named.size > 0 || abroad || PARTY.test(textBefore(from.run.text, start, PARTY_LOOK)))
    row[F.regionStrange] = STRANGE;
}
