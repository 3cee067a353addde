import type { Posting } from '../../lexicon/lexicon';
import { CLOSED, type PageMention } from '../settle/page-mention';
import { unitAt } from '../units/char-class';
import { SPACE } from '../units/signs';
import { textAfter, textBefore } from '../units/text-beside';

/** The network that is called by one letter. */
const X = 'X';

/** Units of text before it. */
const LOOK = 48;

/** "on X", "auf X", "via X": where something is written. */
const ON = /(?:^|[^\p{L}])(?:on|via|auf|sur|su|op|på|na|în|en|no|em|в|у|на) $/iu;
/** "took to X", "posted to X", "told on his X account". */
const TAKEN = /(?:^|[^\p{L}])(?:took|taking|takes|posted|posting|wrote|uploaded|turned|moved) (?:\p{Ll}+ ){0,3}to $/iu;
/** "the platform X", "соцсети X" */
const KINDS =
  /(?:^|[^\p{L}])(?:platforms?|networks?|(?:social media|networking) (?:site|company|service)|Plattform|Netzwerk|Kurznachrichtendienst|plateforme|réseau(?: social)?|red social|rede social|piattaforma|соцсет[ьи]|соцмереж[аі]|serwisie|sítě) $/iu;
/** What may follow: the end of a clause, or more of the sentence; "on X axis", "on X number of" are others. */
const ENDS = /^(?:$|[.,;:!?)»”"’]|'s\b)/u;
const GOES_ON =
  /^ (?:\(|that|as|and|or|to|in|on|at|by|from|for|after|before|late|early|earlier|yesterday|today|this|last|which|where|when|with|of|he|she|it|they|the|his|her|was|is|has|had|said|account|accounts|post|posts|user|users|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!\p{L})/u;
const ACCOUNT = /^ (?:accounts?|posts?|users?|feed|page|profile)(?!\p{L})/u;

function isWrittenOn({ from: { run, lang }, scanned: { start, end } }: PageMention): boolean {
  const behind = textAfter(run.text, end, LOOK);
  if (ACCOUNT.test(behind)) return true;
  if (unitAt(run.text, start - 1) !== SPACE) return false;
  const before = textBefore(run.text, start, LOOK);
  if (KINDS.test(before)) return true;
  const goesOn = ENDS.test(behind) || (lang === 'en' && GOES_ON.test(behind));
  return goesOn && (ON.test(before) || TAKEN.test(before));
}

/** A single letter hardly means anything else where something is written on it. */
const TOLD = 0.95;

/** The meanings of a single letter: the network where something is written on it, "[X]" nobody elsewhere. */
export function letterPostings(mention: PageMention, postings: readonly Posting[]): readonly Posting[] {
  if (mention.text !== X) return postings;
  if (mention.left !== CLOSED || mention.right !== CLOSED || !isWrittenOn(mention)) return [];
  return postings.map((posting) => ({ ...posting, flags: 0, prior: TOLD }));
}
