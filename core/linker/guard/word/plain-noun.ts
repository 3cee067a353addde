import { Bit } from '../../scan/context-bits';
import type { PageMention } from '../../settle/page-mention';
import { classOf, LOWER, unitAt } from '../../units/char-class';
import { HYPHEN } from '../../units/signs';
import { textAfter, textBefore } from '../../units/text-beside';

/** Units of text beside such a word. */
const LOOK = 20;

/** Words that nouns have before them and the names of firms have not: an indefinite article, an adjective, "this". */
const NOUN_BEFORE = /(?:^|[^\p{L}])(?:(?:k?eine|diese|jene|ihre|seine|unsere)[rnms]?|\p{Ll}{4,}(?:en|er|e)) $/u;
/** … and these behind them. */
const NOUN_BEHIND = /^ (?:gegen|zwischen|aus|mit)(?!\p{L})/u;
/** Firms that German calls as it calls things every day. */
const NOUNS = new Set(['Allianz']);

const FOREIGN = 'الخارجية ';
/** "السياسة الخارجية", "وزير الخارجية": of a policy and of who holds the office. */
const NOUN_OF = /(?:^|[^\p{L}])(?:[وفبكل]?ال\p{L}+|لل\p{L}+|\p{L}{0,2}وزير\p{L}*|\p{L}{0,2}وزراء) $/u;

/** "السياسة [الخارجية الأمريكية]": American foreign policy, and not the ministry, which has no noun before it. */
export const isForeignPolicy = ({ from, text, scanned: { start } }: PageMention): boolean =>
  from.lang === 'ar' && text.startsWith(FOREIGN) && NOUN_OF.test(textBefore(from.run.text, start, LOOK));

/** "einer internationalen [Allianz] gegen den Terror": the thing, and no firm. */
export function isPlainNoun({ from, text, many, scanned: { start, end } }: PageMention): boolean {
  if (many || from.lang !== 'de' || !NOUNS.has(text)) return false;
  const source = from.run.text;
  return NOUN_BEHIND.test(textAfter(source, end, LOOK)) || NOUN_BEFORE.test(textBefore(source, start, LOOK));
}

/** A meeting, which Romance languages call as they call the island. */
const MEETING = /^R(?:é|e)uni[oó]n(?:es)?$|^Reuni(?:ão|ões)$|^Riunion[ei]$/u;
const MET =
  /^ (?:d(?:e|el|es|u|o|a|i|ei|ella|egli)|con|entre|avec|com|tra|sur|sobre|su|en|à|a|au|aux|in|no|na|anual|annuelle|ministeri\p{L}+|extraordin\p{L}+|straordin\p{L}+)(?!\p{L})|^ d['’]/u;
const ISLAND = /(?:^|[^\p{L}])(?:[Ii]sl[ae]|[Îî]le|[Ii]lha|[Ii]sola) (?:de |di )?(?:l[aā] )?$/u;

/** "[Reunión] de Líderes Económicos", "[Réunion] entre ministres": no island. */
export const isMeeting = ({ text, many, from: { run }, scanned: { start, end } }: PageMention): boolean =>
  !many &&
  unitAt(text, 0) === 0x52 &&
  MEETING.test(text) &&
  MET.test(textAfter(run.text, end, LOOK)) &&
  !ISLAND.test(textBefore(run.text, start, LOOK));

/** "scenderanno in campo al [Maradona]": Italian has no article before a surname, and one before a ground. */
export const isGround = ({ from, many, scanned: { start } }: PageMention): boolean =>
  !many && from.lang === 'it' && AT.test(textBefore(from.run.text, start, 4));
const AT = /(?:^|[^\p{L}])al $/iu;

/** "l’[Italien] a répondu": who comes from there, which German calls the country; no land is called so in French. */
export const isCitizen = ({ from, text }: PageMention): boolean => from.lang === 'fr' && CITIZEN.test(text);
const CITIZEN = /(?:ien|ais|ois|[aâ]in|mand|gnol)$/u;

const THE = 'The ';
const TOWN = /^(?:Town|City) in /;
const CLUB = /\bfootball club\b/i;

/** "lunch at The [Dorchester]": with such an article in a sentence a house, and no town. */
export const isHouse = ({ from: { run, lang }, many, scanned: { start } }: PageMention): boolean =>
  !many &&
  lang === 'en' &&
  run.text.startsWith(THE, start - THE.length) &&
  unitAt(run.text, start - 5) === 0x20 &&
  classOf(unitAt(run.text, start - 6)) === LOWER;

const PLAYED =
  /(?:^|[^\p{L}])(?:(?:role|roles|part|character|costume|mask) of|(?:dressed|cast|starred|stars|appears|appeared) as) $/u;
const LAST = new Set(['f', 's']);

/** "took over the role of [Batman]": of towns that few know somebody of a film has the name. */
export const isPlayed = ({ from: { run }, many, scanned: { start } }: PageMention): boolean =>
  !many && LAST.has(run.text.charAt(start - 2)) && PLAYED.test(textBefore(run.text, start, 16));

const CAST = /(?:^|[^\p{L}])(?:cast|casts|remake|revival|sequel) of $/u;

/** "the cast of [Casablanca]": a film or play, however well the place is known. */
export const isOfCast = ({ from: { run }, scanned: { start } }: PageMention): boolean =>
  unitAt(run.text, start - 2) === 0x66 && CAST.test(textBefore(run.text, start, 12));

const SMALL = /\p{L}-(?:upon|on|in|under|by|next|le|la|les|lès|de|du|sur|sous|en|am|an|ob|bei|der)-$/u;

/** "Barton-upon-[Humber]": the end of a town's name. */
export const endsTown = ({ from: { run }, scanned: { start } }: PageMention): boolean =>
  unitAt(run.text, start - 1) === HYPHEN && SMALL.test(textBefore(run.text, start, 8));

/** True of a town by its line. */
export const isTownLine = (line: string): boolean => TOWN.test(line);

/** "a [Tottenham]-area school", "[Blackburn] is a town in": the place that a club is called after. */
export const isClubsPlace = ({ many, scanned: { bits } }: PageMention, line: string): boolean =>
  !many && (bits & Bit.PlaceNoun) !== 0 && CLUB.test(line);
