import { wordCount } from '../aliases/common-words';
import type { Draft } from '../model';
import { isPopularTitle } from '../sources/popular-titles';
import { readTowns } from './read-towns';

/** What a firm is worth whose article is among the much-read ones: above an official, below a minister. */
const MUCH_READ = 0.3;
/** Lists of firms; the registry's firms are those it cannot say more of. */
const LISTS = new Set(['brands', 'newspapers', 'media', 'airlines', 'listed-companies', 'companies']);

/** What an island or a province is worth whose article is: nearly a state of America. */
const MUCH_READ_REGION = 0.45;

/** What a town is worth whose article is: a city of 600,000. */
const MUCH_READ_TOWN = 0.36;
/** States, provinces, islands, rivers: places that are no towns. */
const REGIONS = new Set(['divisions', 'wordnet-places']);

/**
 * True of a state, a province, an island and the like that a list tells of and one word names. "Ohio" is less often the
 * Ohio River, and longer names have few namesakes anyway.
 */
export const isRegion = (draft: Draft | undefined): boolean =>
  draft !== undefined && draft.kind === 'place' && REGIONS.has(draft.origin) && !/[\s-]/.test(draft.name);

/**
 * Lists of firms do not say how well known one is: Airbus stands beside a chain of six shops. Where the article of a
 * firm is much read and is called as the firm is, news writes of it. So it is with islands and provinces: Bali is no
 * town in India, and Sicily more than a name. Of towns see read-towns.ts.
 */
export function withReaders(entities: readonly Draft[], isPopular = isPopularTitle): Draft[] {
  const regions = bestRegions(entities);
  const towns = readTowns(entities, isPopular);
  return entities.map((draft) => {
    const { name, popularity } = draft;
    const region = regions.get(name) === draft ? MUCH_READ_REGION : 0;
    const worth = isFirm(draft) ? MUCH_READ : towns.has(draft) ? MUCH_READ_TOWN : region;
    return popularity < worth && isPopular(name) ? { ...draft, popularity: worth } : draft;
  });
}

const isFirm = ({ origin, otherwise, name, wikipedia }: Draft): boolean =>
  wikipedia === name && (LISTS.has(origin) || (origin === 'ror' && otherwise !== undefined));

/** The best known region of each name: an island before the district that bears its name. Words (Champagne) are none. */
function bestRegions(entities: readonly Draft[]): Map<string, Draft> {
  const best = new Map<string, Draft>();
  for (const draft of entities) {
    const known = best.get(draft.name);
    if (!isRegion(draft) || wordCount(draft.name.toLowerCase()) > 0) continue;
    if (known === undefined || known.popularity < draft.popularity) best.set(draft.name, draft);
  }
  return best;
}
