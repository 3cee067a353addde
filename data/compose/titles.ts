import { firstDay, lastDay } from '../../core/card/partial-date';
import type { TitleSpan } from '../../core/pack/entity-table';
import { bareLetters } from '../../core/text/bare-letters';
import type { Draft } from '../model';

const SMALL_WORDS = new Set('of the for to and in at on with a an by from de la s'.split(' '));

/** The offices of an entity as the linker compares them: lower-case key words and days. */
export function titleSpans(draft: Draft): TitleSpan[] {
  return draft.roles.map(({ title, from, to }) => ({
    words: keyWords(title),
    ...(from !== undefined && { from: firstDay(from) }),
    ...(to !== undefined && { to: lastDay(to) }),
  }));
}

/** "President of the Syrian Arab Republic" → president, syrian, arab, republic. */
export function keyWords(title: string): string[] {
  const words = bareLetters(title).split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word !== '' && !SMALL_WORDS.has(word));
}
