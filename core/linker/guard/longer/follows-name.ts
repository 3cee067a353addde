import { AliasFlag } from '../../../lexicon/lexicon';
import type { EntityTable } from '../../../pack/entity-table';
import { isCountry } from '../../entity/country-id';
import type { PageMention } from '../../settle/page-mention';

/** Share from which the name before is taken to be whole. */
const WHOLE = 0.6;

/**
 * "президент Республики Казахстан [Касым-Жомарт Токаев]", "del Real Madrid [Kylian Mbappé]", "del Partito Democratico [Elly
 * Schlein]": the head right before a full name belongs to another one, a country's or a body's before a person's.
 */
export function followsName(mention: PageMention, last: PageMention | undefined, entities: EntityTable): boolean {
  const { many, from, scanned, postings } = mention;
  if (!many || !last?.many || last.from !== from || last.scanned.end !== scanned.start - 1) return false;
  const [before] = last.postings;
  const [own] = postings;
  if (before === undefined || own === undefined) return false;
  if (isCountry(before.entity, entities)) return true;
  if (before.prior < WHOLE || (before.flags | own.flags) & AliasFlag.Short) return false;
  return entities.kind(before.entity) === 'organisation' && entities.kind(own.entity) === 'person';
}
