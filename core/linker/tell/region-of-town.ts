import type { EntityTable } from '../../pack/entity-table';
import { isRegionPlace } from '../entity/place-line';
import type { PageMention } from '../settle/page-mention';

/** How often the name means the town. */
const LIKELY = 0.5;
/** What stands between a town and the region that it is told with; a comma alone makes a chain, which is read elsewhere. */
const BETWEEN = new Set([' in ', ', in ']);
const LONGEST = 5;

/** The country of the town told before a mention, '' without one. */
function countryOfTown(town: PageMention | undefined, mention: PageMention, entities: EntityTable): string {
  if (town === undefined || town.from !== mention.from) return '';
  const gap = mention.scanned.start - town.scanned.end;
  if (gap < 0 || gap > LONGEST || !BETWEEN.has(town.from.run.text.slice(town.scanned.end, mention.scanned.start)))
    return '';
  const [first] = town.postings;
  return first && first.prior >= LIKELY && entities.kind(first.entity) === 'place'
    ? entities.country(first.entity)
    : '';
}

/** "Lahore in [Punjab]": of regions of one name in several countries the one in the country of the town before it. */
export function settleRegionsOfTowns(mentions: readonly PageMention[], entities: EntityTable): void {
  for (let index = 1; index < mentions.length; index++) {
    const mention = mentions[index] as PageMention;
    if (mention.postings.length < 2) continue;
    const country = countryOfTown(mentions[index - 1], mention, entities);
    if (country === '') continue;
    const regions = mention.postings.filter((posting) => isRegionPlace(posting.entity, entities));
    const there = regions.filter(({ entity }) => entities.country(entity) === country);
    if (there.length !== 1 || regions.length < 2) continue;
    mention.postings = mention.postings.filter((posting) => !regions.includes(posting) || there.includes(posting));
  }
}
