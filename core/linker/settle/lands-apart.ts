import type { Lexicon, Occurrence } from '../../lexicon/lexicon';
import { wholeNames } from '../../lexicon/whole-names';
import type { EntityTable } from '../../pack/entity-table';
import { isCountry } from '../entity/country-id';
import type { ScannedMention, ScannedRun } from '../scan/scan-run';
import { unitAt } from '../units/char-class';
import { COMMA } from '../units/signs';
import { wordEnding } from '../units/word-walk';

const AND = ' and ';
const BETWEEN = 'between';
/** A name means its own this often. */
const SURE = 0.6;

/**
 * The two countries of a name that joins them, where they stand in a list or something is told to be between them:
 * "Romania, [Serbia] and [Montenegro]", not "Bosnia, Trinidad and Tobago"; undefined elsewhere.
 */
export function landsApart(
  { run: { text }, lang }: ScannedRun,
  { start, end }: ScannedMention,
  lexicon: Lexicon,
  entities: EntityTable,
): Occurrence[] | undefined {
  if (lang !== 'en') return undefined;
  const and = text.indexOf(AND, start);
  if (and < 0 || and > end) return undefined;
  if (unitAt(text, start - 2) !== COMMA && wordEnding(text, start - 1) !== BETWEEN) return undefined;
  const lands: Occurrence[] = [];
  for (const [from, to] of [
    [start, and],
    [and + AND.length, end],
  ] as const) {
    const isLand = ({ alias }: Occurrence) => {
      const [first] = lexicon.postings(alias);
      return first !== undefined && first.prior >= SURE && isCountry(first.entity, entities);
    };
    const found = wholeNames(text.slice(from, to), lang, lexicon).find(isLand);
    if (!found) return undefined;
    lands.push({ ...found, start: from, end: to, clitic: 0 });
  }
  const [one, other] = lands.map(({ alias }) => lexicon.postings(alias)[0]?.entity);
  return one === other ? undefined : lands;
}
