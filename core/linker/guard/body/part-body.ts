import { PARTY } from '../../entity/party-line';
import { isGeneric } from '../../names/generic-name';
import type { PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';
import { textAfter } from '../../units/text-beside';
import { wordEnding } from '../../units/word-walk';

/** Adjectives of parts of countries that have parliaments and courts of their own. */
const PARTS = new Set(
  `scottish welsh catalan basque galician andalusian bavarian saxon flemish walloon corsican sicilian crimean kurdish chechen tatar
  quebec tibetan zanzibari greenlandic faroese bougainvillean puntland tyrolean hessian`.split(/\s+/),
);

const COMMITTEE = 'ommittee on ';
const GOES_ON = /^,? and \p{Lu}/u;

/** "the House Committee on [Homeland Security] and Public Safety": a committee of another name that goes on. */
export const isOfCommittee = ({ from: { run }, scanned: { start, end } }: PageMention): boolean =>
  run.text.startsWith(COMMITTEE, start - COMMITTEE.length) && GOES_ON.test(textAfter(run.text, end, 8));

/**
 * True of a country's body where the adjective before the name is that of a part of it: "the Scottish [Parliament]" is
 * not that of the whole. A party has branches there. `line` = what the body is.
 */
export function isOfPart({ from, text, scanned: { start } }: PageMention, name: string, line: string): boolean {
  if (unitAt(from.run.text, start - 1) !== 0x20) return false;
  const adjective = wordEnding(from.run.text, start - 1);
  if (!PARTS.has(adjective) || !isGeneric(text, from.lang)) return false;
  return !PARTY.test(line) && !name.toLowerCase().includes(adjective);
}
