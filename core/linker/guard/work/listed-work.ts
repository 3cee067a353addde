import type { PageMention } from '../../settle/page-mention';
import { COMMA } from '../../units/signs';
import { textBefore } from '../../units/text-beside';
import { wordEnding } from '../../units/word-walk';
import { wordSet } from '../../words/word-table';

/** Words behind which works are listed. */
const LISTS = wordSet(
  'films film movies movie novels books plays albums songs include includes included including wrote directed as',
);
const IN = 'in';
/** Of all that is said to be in places, these are in works. */
const PLAYED_IN = /(?:[Ss]tarr(?:ed|ing)|roles?) in $/;
const LONGEST_PLAYED = 'starring in '.length;

/** True behind a word that lists works. */
function followsList(text: string, start: number): boolean {
  const word = wordEnding(text, start - 1);
  return word === IN ? PLAYED_IN.test(textBefore(text, start, LONGEST_PLAYED)) : LISTS.has(word);
}

/** One of these is in every list of them. */
const TELLS = /wrote|directed|tarr(?:ed|ing)|roles?|ilm|ovie|ovel|lays?|lbum|ong/;
/** Units before a name in which its list begins. */
const LOOK = 160;

/** What begins a list of works: "His films include", "Films:", "starred in", "He wrote Brazil,". */
const BEGINS =
  /(?<!\p{L})(?:(?:[Ff]ilms?|[Ff]ilmography|[Mm]ovies?|[Nn]ovels?|[Pp]lays?|[Aa]lbums?|[Ss]ongs?)(?: (?:include[ds]?|including|such as|are|were)|:)|(?:[Ss]tarr(?:ed|ing)|roles?) in|wrote|directed) (?=\p{Lu})/gu;
/** What tells that the members are titles: "The Russia House", "To Have and Have Not". */
const TITLE =
  /^(?:and |or )?(?:(?:The|A|An|My|To) \p{Lu}|\p{Lu}[\p{L}’']+ (?:(?:and|of|in|to|for|from|on|with|at) )+(?:(?:the|a|an) )?\p{Lu})/u;
/** Whom one writes to and the news are no titles: "The Guardian". */
const ENDS = /[.;!?](?= |$|\n)|\n/u;

/** "He wrote [Brazil], The Russia House and", "Films: Harry Potter and the Stone, [Casablanca]": true of a title in a list of works. */
export function isListedWork({ from: { run, lang }, scanned: { start, end }, many }: PageMention): boolean {
  if (lang !== 'en' || many) return false;
  const { text } = run;
  const colon = text.startsWith(': ', start - 2);
  if (text.charCodeAt(start - 2) !== COMMA && !colon && !followsList(text, start)) return false;
  const from = Math.max(0, start - LOOK);
  if (!TELLS.test(text.slice(from, start))) return false;
  const before = [...text.slice(from, end).matchAll(BEGINS)].at(-1);
  if (!before) return false;
  const list = text.slice(from + before.index + before[0].length, end + LOOK);
  const stop = ENDS.exec(list)?.index ?? list.length;
  if (stop + from + before.index + before[0].length < end) return false;
  const members = list.slice(0, stop).split(/, (?:and )?| and (?=\p{Lu})/u);
  return members.length > 1 && members.every(isCapital) && members.some((member) => TITLE.test(member));
}

const isCapital = (member: string): boolean => /^["“‘]?[\p{Lu}\d]/u.test(member);
