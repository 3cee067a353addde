import { AliasFlag, type Posting } from '../../../lexicon/lexicon';
import type { EntityTable } from '../../../pack/entity-table';
import { isGeneric } from '../../names/generic-name';
import { Bit } from '../../scan/context-bits';
import type { PageMention } from '../../settle/page-mention';
import { textBefore } from '../../units/text-beside';

/** A house of parliament known by where it stands: "arrested in [Westminster]" is the place. */
const HOUSE = /parliament|legislature/i;
const INSIDE = /(?:^|\s)(?:in|near|outside|around|across) $/i;

export function isOnlyThere(
  { many, text, from, scanned }: PageMention,
  { entity, flags }: Posting,
  entities: EntityTable,
) {
  if (many || !(flags & AliasFlag.Short) || !(scanned.bits & Bit.Placing) || isGeneric(text, from.lang)) return false;
  if (!INSIDE.test(textBefore(from.run.text, scanned.start, 9))) return false;
  return HOUSE.test(entities.line(entity));
}
