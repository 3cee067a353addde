import type { PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';

const EDITIONS: readonly string[] = ['Sunday ', 'Irish ', 'Scottish '];

/** "the Sunday [Times]", "the Irish [Daily Mail]": other papers; "on Sunday The Times" is that one. */
export const isOtherEdition = ({ from, scanned: { start } }: PageMention, name: string): boolean =>
  unitAt(from.run.text, start - 1) === 0x20 &&
  EDITIONS.some((edition) => from.run.text.startsWith(edition, start - edition.length)) &&
  (name.startsWith('The ') || name.startsWith('Daily ')) &&
  !from.run.text.startsWith('The ', start);

const AGENCY = 'Agência ';

/**
 * "[القاهرة] الإخبارية": what is called so behind a place is its news channel; "Foto: José Cruz/Agência [Brasil]", the agency.
 */
export const isChannel = ({ from: { lang, run }, scanned: { start, end } }: PageMention): boolean =>
  (lang === 'ar' && (run.text.startsWith(' الإخبارية', end) || run.text.startsWith(' الاخبارية', end))) ||
  (lang === 'pt' && run.text.startsWith(AGENCY, start - AGENCY.length));
