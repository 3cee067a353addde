import type { EntityTable } from '../../../pack/entity-table';
import type { PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';
import { textAfter } from '../../units/text-beside';

const NUMBER = /^ (I{1,3}|IV|VI{0,3}|IX|X{1,2}(?:I{1,3}|IV|VI{0,3}|IX)?)(?!\p{L})/u;
/** Units of text such a number takes. */
const LOOK = 9;

/** The number of a ruler told after the name, "Elisabetta [I]"; '' when none is. English needs a title before "I". */
export function numberAfter({ from, scanned }: PageMention): string {
  const { text } = from.run;
  const first = unitAt(text, scanned.end + 1);
  if (unitAt(text, scanned.end) !== 0x20 || (first !== 0x49 && first !== 0x56 && first !== 0x58)) return '';
  const number = NUMBER.exec(textAfter(text, scanned.end, LOOK))?.[1] ?? '';
  return number === 'I' && from.lang === 'en' && scanned.titles.length === 0 ? '' : number;
}

/** True when a person's own name has the number. */
export const hasNumber = (entity: number, number: string, entities: EntityTable): boolean =>
  entities.name(entity).split(' ').includes(number);
