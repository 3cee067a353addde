import { textBefore } from '../units/text-beside';

/** Units of text before a name in which the list it stands in begins. */
const LOOK = 96;

/** "played for Tarn, Rill and ", "a striker from Rill and the " */
const PLAYS =
  /(?:^|[^\p{L}])(?:play(?:s|ed|ing)?|featured|turned out|debut|striker|midfielder|goalkeeper|winger) (?:for|from) \p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,3}(?:, \p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,3})*(?:,|,? and) (?:the )?$/u;

/** True when a list of those that somebody plays for goes on at `start`. */
export function endsPlayed(text: string, start: number): boolean {
  const all = textBefore(text, start, LOOK);
  return (all.includes(' for ') || all.includes(' from ')) && PLAYS.test(all);
}

/** "played for Tarn, [Rill], Lark and Tern": one in the middle of the list, which no town and its country make. */
export const isPlayedFor = (text: string, start: number, end: number): boolean =>
  text.startsWith(', ', start - 2) &&
  (text.startsWith(', ', end) || text.startsWith(' and ', end)) &&
  textBefore(text, start, LOOK).includes(' for ') &&
  endsPlayed(text, start);
