import type { PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';
import { wordStarting } from '../../units/word-walk';
import { wordSet } from '../../words/word-table';

/** Joins a word and an ending without joining their letters. */
const JOINER = 0x200c;
const ENDINGS = wordSet('نژاد زاده پور نیا منش فر راد دخت خواه دوست پناه');

/** "[ایران]‌نژاد": with such an ending the name of a place or a man is another's surname. */
export const isPersianSurname = ({ from: { run }, scanned: { end } }: PageMention): boolean =>
  unitAt(run.text, end) === JOINER && ENDINGS.has(wordStarting(run.text, end + 1));

const EMIR = 'امیر ';
/** Emirs by the names that stand behind the title, and who is so named and written apart. */
const EMIRS = wordSet('تمیم مشعل نواف صباح محمد عبداللهیان');

/** "امیر [خلیفه] اصل": Amir is a first name before what is no emir's. */
export const followsAmir = ({ text, many, from: { lang, run }, scanned: { start } }: PageMention): boolean =>
  lang === 'fa' && !many && !EMIRS.has(text) && run.text.startsWith(EMIR, start - EMIR.length);
