import type { PageMention } from '../settle/page-mention';
import { unitAt } from '../units/char-class';
import { CLOSING, COMMA, OPENING, SPACE } from '../units/signs';
import { textAfter, textBefore } from '../units/text-beside';

/** "en Yeda, ", "in Dschidda (", "w Dżuddzie, ": where something is played. */
const IN_TOWN =
  /(?:^|[^\p{L}])(?:en|em|in|ad?|à|au|na|w|we|v|ve|u|i|la|în|te|di|no|στη?ν?|στο|в|у|во|к) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)(?:, | \()$/iu;
/** No list goes on: "en Francia, [España] y". */
const ENDS =
  /^(?:$|[.,;:)]|, (?!\p{Lu})| (?!(?:y|e|and|et|und|en|og|och|i|a|oraz|și|ve|и|і|та|και|dan)(?!\p{L}))\p{Ll})/u;
const LOOK = 48;

/** "在[沙特]吉达举行": Chinese says of a land that something takes place there. */
const HELD = /^\p{Script=Han}{0,8}?(?:举行|舉行|进行|進行|举办|舉辦|开打|開打|上演|落幕)/u;
const ZAI = 0x5728;

/** True of the land behind a town that nobody known of bears the name of: where a match is played, and none of its sides. */
export function isBehindTown({ from: { run, lang, mentions }, scanned: { start, end } }: PageMention): boolean {
  const { text } = run;
  if (lang === 'zh') return unitAt(text, start - 1) === ZAI && HELD.test(textAfter(text, end, 12));
  const opened = unitAt(text, start - 1) === OPENING;
  if (!opened && !(unitAt(text, start - 1) === SPACE && unitAt(text, start - 2) === COMMA)) return false;
  if (opened ? unitAt(text, end) !== CLOSING : !ENDS.test(textAfter(text, end, 6))) return false;
  if (!IN_TOWN.test(textBefore(text, start, LOOK))) return false;
  const last = start - 2;
  return !mentions.some((other) => other.end === last);
}
