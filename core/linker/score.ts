import type { ScannedMention } from './scan-run';

/** Units of text beside a name in which a match is told. */
const LOOK = 64;

/** "3-1", "112–104"; with a colon only as football counts: "10:42" is a time. */
const SCORE = /(?:^|[^\p{L}\d.,:–—-])(?:\d{1,3} ?[-–—] ?\d{1,3}|\d:\d)(?![\d.,:–—-]*\d|\p{L})/u;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What a side does to another, in the forms in which reports of matches have it. */
const BEATS =
  words(`beat beats beaten defeated defeats thrashed thrash hammered edged edge stunned stun overcame overcome downed trounced
  routed gewann gewannen verlor verloren unterlag unterlagen besiegte besiegten besiegt schlug schlugen schlägt bezwang battu bat battent dominé domine venció vence vencieron derrotó
  derrota derrotaron goleó batte battuto venceu bateu goleou versloeg verslaat klopte slo slog slår vandt vant vann
  pokonał pokonała pokonali обыграл обыграла обыграли победил победила победили разгромил разгромила разгромили обіграв обіграла переміг
  перемогла`);
/** What it does by itself; others are told with "to" or "against": states are won and lost as well. */
const FARES = words(`lost lose loses won win wins drew draw draws gewinnt verliert
  perdu perd gagné gagne incliné incline ganó gana ganaron perdió pierde empató empata vince vinto perde perso pareggia
  pareggiato perdeu empatou ganhou verloor tapte tabte förlorade wygrał wygrała wygrali przegrał przegrała przegrali zremisował
  zremisowała zremisowali проиграл проиграла проиграли сыграл сыграла програв програла`);

/** The verb after a side, small words between left out: "have", "s'est". */
const ACTS = /^ (?:(?:have|has|had|were|was|a|ont|s[’']est|ha|han|hat|haben|war) )?(\p{L}+)/iu;
/** The verb before the other side, a score, "against" in its forms and an article perhaps between. */
const SUFFERS =
  /(?:^|[^\p{L}])(\p{L}+)(?: \d{1,3}[-–—:]\d{1,3})?( (?:to|with|against|over|at|gegen|contre|contra|ante|con|al|a|au|à|par|por|pelo|sur|z|ze|na|mod|mot|tegen|van|с|со|у))?(?: (?:the|le|la|les|el|il|den|die|das|o))?(?: l['’])?$/iu;

/** "Mexico 3–0 Canada", "Fenerbahçe'yi 3-1 yendi". */
const COUNTS =
  /^(?:(?:['’]\p{L}+| (?:mit|con|com|por|par|med|met|wynikiem|со счётом|со счетом|з рахунком)) \d{1,3}[-–—:]\d| \d{1,3}[-–—]\d{1,3}(?: \p{Lu}|\.?$))/u;
const COUNTED = /\p{L} \d{1,3}[-–—]\d{1,3} $/u;
/** "Türkiye, İtalya'ya 2-0 kaybetti". */
const COUNTS_NEXT = /^, \p{Lu}[\p{L} ]*['’]\p{L}+ \d{1,3}[-–—]\d{1,3} /u;

/** What only matches have, where no score is told. */
const CONTEST =
  /(?:^|[^\p{L}])(?:shoot-?outs?|semi-?finals?|quarter-?finals?|extra time|overtime|on penalties|wickets|demi-finale|halbfinale|semifinal(?:es)?|tanda de penaltis)(?!\p{L})/iu;
/** "Canada 1, Ireland 1" */
const TALLY = /\p{Lu}\p{L}+ \d{1,2}, \p{Lu}[\p{L}.’' ]* \d{1,2}(?![\p{L}\d])/u;
const TALLY_NEXT = /^ \d{1,2}, \p{Lu}[\p{L}.’' ]* \d{1,2}(?![\p{L}\d])/u;
const TALLY_BEFORE = /\p{Lu}\p{L}+ \d{1,2}, $/u;
const TALLIED = /^ \d{1,2}(?![\p{L}\d])/u;

/** True when a run tells a score somewhere, or speaks of a match: of most nothing more need be asked. */
export const tellsScore = (text: string): boolean => SCORE.test(text) || CONTEST.test(text) || TALLY.test(text);

/** "Handball: [Norway] - [Sweden]": a run that begins with its sport. */
const LABEL =
  /^\p{L}*(?:ball|fotboll|hockey|rugby|cricket|tennis|calcio|voleibol|fútbol|futebol|siatkówka|футбол|хоккей)(?: \p{L}+)?: /iu;
export const tellsSport = (text: string): boolean => LABEL.test(text);

/** True when the words beside a name in a run with a score make a side of it: "[England] lost 3-1 to [Spain]". */
export function isScored(text: string, { start, end }: ScannedMention): boolean {
  const after = text.slice(end, end + LOOK);
  const act = ACTS.exec(after)?.[1]?.toLowerCase() ?? '';
  if (BEATS.has(act) || FARES.has(act) || COUNTS.test(after) || COUNTS_NEXT.test(after)) return true;
  const before = text.slice(Math.max(0, start - LOOK), start);
  if (TALLY_NEXT.test(after) || (TALLIED.test(after) && TALLY_BEFORE.test(before))) return true;
  const [, verb = '', against] = SUFFERS.exec(before.trimEnd()) ?? [];
  const suffered = verb.toLowerCase();
  return BEATS.has(suffered) || (against !== undefined && FARES.has(suffered)) || COUNTED.test(before);
}
