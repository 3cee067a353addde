import type { PageMention } from './page-mention';
import { lettersStart } from './word-walk';

/** Units of text before a name. */
const LOOK = 96;

/** "the film [Chicago]", "the ferry [Estonia]": one thing. */
const ONE =
  /(?:^|[^\p{L}])(?:the|a|an|his|her|their|its|this|\p{L}+-language|\p{Ll}+ed) (?:\p{Ll}+ ){0,2}?(?:film|movie|musical|novel|album|sitcom|opera|ferry|tanker|frigate|destroyer|yacht|liner|freighter|trawler|steamer|submarine|schooner|warship|racehorse|nightclub) ["“‘']?$/u;
/** "ships named Britannia, [Alaska]", "the films Casablanca, [Chicago] and …": several. */
const SEVERAL =
  /(?:^|[^\p{L}])(?:[Ff]ilms|[Mm]ovies|[Mm]usicals|[Nn]ovels|[Aa]lbums|[Ss]ongs|[Oo]peras|[Ff]erries|[Tt]ankers|[Ff]rigates|[Dd]estroyers|[Yy]achts|[Ll]iners|[Ss]hips|[Bb]oats|[Hh]orses|[Cc]ats|[Dd]ogs|[Pp]ets|[Bb]ands|[Hh]otels|[Nn]ightclubs|[Cc]haracters)(?: (?:are|were))?(?: (?:such as|like|including|called|named|titled))? (?:the )?(?:["“‘']?\p{Lu}[\p{L}’' -]*["”’']?(?:, and |, | and )(?:the )?)*["“‘']?$/u;
/** "a dog called [Paris]", "a girl named [Georgia]"; of a town the name is one. */
const CALLED =
  /(?:^|[^\p{L}])(?:an?|his|her|their|its|the) (?:\p{Ll}+ ){0,2}?(?!(?:town|village|city|place|region|country|area|province|island|state|county|hamlet|suburb|district|settlement|spot) )(\p{Ll}+) (?:called|named|nicknamed) ["“‘']?$/u;

/** Nouns and verbs that stand directly before such a name, and what stands inside a list. */
const LAST = new Set(
  `film movie musical novel album sitcom opera ferry tanker frigate destroyer yacht liner freighter trawler steamer submarine schooner
  warship racehorse nightclub films movies musicals novels albums songs operas ferries tankers frigates destroyers yachts
  liners ships boats horses cats dogs pets bands hotels nightclubs characters as like including called named titled nicknamed
  and the are were at ,`.split(/\s+/),
);

/** What a country does: "the tanker [Iran] seized". */
const DOES = /^ (?:\p{Ll}+ed|has|had|is|was|says|sank)\b/u;

/** "taught at Columbia and [Georgetown]": at which one studies is a school, whatever town it is called after. */
const SCHOOL =
  /(?:^|[^\p{L}])(?:studied|studies|studying|taught|teaches|teaching|professors?|lecturer|lectured|degrees?|doctorate|educated|enrolled|scholar|fellow|student|students|graduate)(?: \p{Ll}+){0,4} at (?:\p{Lu}[\p{L}’' -]*(?:, and |, | and ))*$/u;

/** The word before a name, in lower case, a quotation mark between left out; "," where a list goes on. */
function wordBefore(text: string, start: number): string {
  const end = /["“‘']/.test(text.charAt(start - 1)) ? start - 2 : start - 1;
  if (text.charAt(end) !== ' ') return '';
  return text.charAt(end - 1) === ',' ? ',' : text.slice(lettersStart(text, end), end).toLowerCase();
}

/** True when a work, a ship, a creature or a school bears the name of a place; of a person's only works and ships. */
export function isWork({ from, scanned }: PageMention, place: boolean): boolean {
  const { text } = from.run;
  const word = wordBefore(text, scanned.start);
  if (word === '' || !LAST.has(word)) return false;
  const before = text.slice(Math.max(0, scanned.start - LOOK), scanned.start);
  if (SEVERAL.test(before) || (place && (CALLED.test(before) || SCHOOL.test(before)))) return true;
  return ONE.test(before) && !DOES.test(text.slice(scanned.end, scanned.end + 16));
}
