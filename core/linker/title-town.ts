import type { EntityTable } from '../pack/entity-table';
import { Bit } from './context-bits';
import type { PageMention } from './page-mention';
import { isElsewhereThan, placeChain, regionOf } from './place-chain';

/** How surely the name means the town of it that the title tells. */
const TOLD = 0.9;

/**
 * A town that the page's title tells with its state is meant where the page has its name alone: under "Rally in Rome,
 * Georgia" nobody is in Italy. Takes the places that lie elsewhere from the mentions of the page.
 */
export function settleTitleTowns(
  titled: readonly PageMention[],
  mentions: readonly PageMention[],
  entities: EntityTable,
): void {
  for (let index = 0; index < titled.length; index++) {
    const chain = placeChain(titled, index, entities);
    if (!chain.town) continue;
    const { alias } = (titled[index] as PageMention).scanned;
    for (const mention of mentions) {
      if (mention.scanned.alias !== alias || mention.scanned.bits & Bit.CommaName) continue;
      const left = mention.postings.filter(({ entity }) => !isElsewhereThan(chain, entity, entities));
      if (left.length === mention.postings.length) continue;
      mention.postings = left.map((posting) =>
        regionOf(posting.entity, entities) === chain.region
          ? { ...posting, prior: Math.max(TOLD, posting.prior) }
          : posting,
      );
      mention.metonym = undefined;
    }
  }
}
