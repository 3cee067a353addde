import type { EntityTable } from '../../../pack/entity-table';
import type { PageMention } from '../../settle/page-mention';
import { textAfter } from '../../units/text-beside';

/** Capitals too: "Kemalpaşa Mahallesi’nde". */
const VILLAGE = /^ (?:[Kk]öyü|[Mm]ahallesi)/u;
const LOOK = 11;
const LARGER = /^(?:City|Town|Capital|Province|District|Municipality|Country)\b/;

/** "[Gölcük] köyünde", "[Edirne] Mahallesi": a village or quarter in Turkish that has the name of a town. */
export const isVillagesName = (
  { from: { lang, run }, scanned: { end } }: PageMention,
  entity: number,
  entities: EntityTable,
): boolean => lang === 'tr' && VILLAGE.test(textAfter(run.text, end, LOOK)) && LARGER.test(entities.line(entity));
