import { unitAt } from '../scan/char-class';
import { wordStarting } from '../scan/word-walk';
import type { PageMention } from '../settle/page-mention';
import { wordSet } from '../words/word-table';

/** Joins a word and an ending without joining their letters. */
const JOINER = 0x200c;
const ENDINGS = wordSet('نژاد زاده پور نیا منش فر راد دخت خواه دوست پناه');

/** "[ایران]‌نژاد": with such an ending the name of a place or a man is another's surname. */
export const isPersianSurname = ({ from: { run }, scanned: { end } }: PageMention): boolean =>
  unitAt(run.text, end) === JOINER && ENDINGS.has(wordStarting(run.text, end + 1));
