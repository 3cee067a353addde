import type { Draft } from '../model';
import { isPopularTitle } from '../sources/popular-titles';

/** What a firm is worth whose article is among the much-read ones: above an official, below a minister. */
const MUCH_READ = 0.3;
/** Lists of firms; the registry's firms are those it cannot say more of. */
const LISTS = new Set(['brands', 'newspapers', 'media', 'airlines', 'companies']);

/**
 * Lists of firms do not say how well known one is: Airbus stands beside a chain of six shops. Where the article of a
 * firm is much read and is called as the firm is, news writes of it.
 */
export function withReaders(entities: readonly Draft[], isPopular = isPopularTitle): Draft[] {
  return entities.map((draft) => {
    const { origin, otherwise, name, wikipedia, popularity } = draft;
    const firm = LISTS.has(origin) || (origin === 'ror' && otherwise !== undefined);
    const known = firm && popularity < MUCH_READ && wikipedia === name && isPopular(name);
    return known ? { ...draft, popularity: MUCH_READ } : draft;
  });
}
