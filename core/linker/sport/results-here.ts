import type { EntityTable } from '../../pack/entity-table';
import { Cue } from '../scan/cues';
import type { PageMention } from '../settle/page-mention';
import { isGroundLine } from './grounds';
import { isScored } from './score';
import { isSportTeam } from './sport-lines';

/** What a page tells of games, counted. */
export interface ResultsHere {
  /** Towns and teams that win or lose with a score: "[Lark] beat [Tarn] 3-1" has two. */
  sides: number;
  /** 1 where a ground is named, else 0. */
  grounds: number;
}

/** Reads which towns and teams win or lose on a page, and whether it names where they play. */
export function resultsHere(mentions: readonly PageMention[], entities: EntityTable): ResultsHere {
  const found: ResultsHere = { sides: 0, grounds: 0 };
  for (const { postings, from, scanned } of mentions) {
    const entity = postings[0]?.entity;
    if (entity === undefined || from.run.place === 'furniture') continue;
    const place = entities.kind(entity) === 'place';
    const sided = (scanned.cues & Cue.Side) !== 0;
    if (!place && !sided) continue;
    const line = entities.line(entity);
    if (place && isGroundLine(line)) found.grounds = 1;
    else if (sided && (place || isSportTeam(line)) && isScored(from.run.text, scanned, from.lang)) found.sides++;
  }
  return found;
}
