import type { EntityTable } from '../../pack/entity-table';
import { isSportTeam } from '../entity/sport-lines';
import { Cue } from '../scan/cues';
import type { PageMention } from '../settle/page-mention';
import { isGroundLine } from './grounds';
import { isScored } from './score';

/** Results of so many sides say all that results can: "[Lark] beat [Tarn] 3-1" has two. */
const ENOUGH_SIDES = 2;

/** How much the results on a page tell of sport, as if by so many words: 0 to 2, and one more where a ground is named. */
export function resultsHere(mentions: readonly PageMention[], entities: EntityTable): number {
  const sides = mentions.filter((mention) => fares(mention, entities)).length;
  if (sides === 0) return 0;
  return Math.min(sides, ENOUGH_SIDES) + Number(mentions.some((mention) => namesGround(mention, entities)));
}

/** True of a town or team in the article that wins or loses with a score. */
function fares({ postings, from, scanned }: PageMention, entities: EntityTable): boolean {
  const entity = postings[0]?.entity;
  if (entity === undefined || !(scanned.cues & Cue.Side) || from.run.place === 'furniture') return false;
  const line = entities.line(entity);
  const side = entities.kind(entity) === 'place' ? !isGroundLine(line) : isSportTeam(line);
  return side && isScored(from.run.text, scanned, from.lang);
}

function namesGround({ postings, from }: PageMention, entities: EntityTable): boolean {
  const entity = postings[0]?.entity;
  if (entity === undefined || from.run.place === 'furniture') return false;
  return entities.kind(entity) === 'place' && isGroundLine(entities.line(entity));
}
