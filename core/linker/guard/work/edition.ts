import type { ScannedMention } from '../../scan/scan-run';
import type { PageMention } from '../../settle/page-mention';
import { classOf, DIGIT, unitAt } from '../../units/char-class';
import { SPACE } from '../../units/signs';
import { textAfter, textBefore } from '../../units/text-beside';

/** "the 2018 and 2019 [Formula 1] seasons", "the 2022 [World Cup] final": one year's of what is held every year. */
const YEAR = /(?:^|[^\d])(?:19|20)\d\d(?:[–/-]\d\d)? $/u;
const PART = /^ (?:seasons?|finals?|semi-finals?|draw|qualifiers?|playoffs?)(?!\p{L})/u;
const YEAR_AFTER = /^ (?:19|20)\d\d(?![\d\p{L}–-])/u;

/** Units of text in which a year stands. */
const LOOK = 12;

const isDigit = (unit: number): boolean => classOf(unit) === DIGIT;

const followsYear = (text: string, start: number): boolean =>
  unitAt(text, start - 1) === SPACE && isDigit(unitAt(text, start - 2)) && YEAR.test(textBefore(text, start, LOOK));

/** True when a part of one year's competition is meant, whatever the name stands for. */
export const isEdition = (text: string, { start, end }: ScannedMention): boolean =>
  unitAt(text, end) === SPACE && followsYear(text, start) && PART.test(text.slice(end, end + LOOK + 2));

/** "the 2012 [Paralympic Games]", "the 2012 London [Paralympic Games]", "[Copa America] 2024". */
const isOfYear = (text: string, { start, end, nameStart }: ScannedMention): boolean =>
  followsYear(text, start) ||
  (nameStart < start && followsYear(text, nameStart)) ||
  (unitAt(text, end) === SPACE && isDigit(unitAt(text, end + 1)) && YEAR_AFTER.test(textAfter(text, end, LOOK)));

/** How the lines of what is held again and again tell it; prizes are the same every year. */
const AGAIN = /\b(?:every|each|yearly|annual|championship of|tournament|held by UEFA|Games for)\b/i;
const PRIZE = /\bprizes?\b/i;
const ONE_YEAR = /\d{4}$/;

/** True where one year's edition is told and the event is all that are held again and again. */
export const isAnotherYears = ({ from, scanned }: PageMention, id: string, line: string): boolean =>
  !ONE_YEAR.test(id) && AGAIN.test(line) && !PRIZE.test(line) && isOfYear(from.run.text, scanned);

const TWO = 0x32;
const YEAR_TO_COME = /^ 20[3-9]\d(?!\p{Nd})/u;

/** "[Polski] 2050", "[Česko] 2030": a party or a plan is called after a land and a year to come. */
export const isOfPlan = ({ from: { run }, scanned: { end } }: PageMention): boolean =>
  unitAt(run.text, end) === SPACE &&
  unitAt(run.text, end + 1) === TWO &&
  YEAR_TO_COME.test(textAfter(run.text, end, LOOK));
