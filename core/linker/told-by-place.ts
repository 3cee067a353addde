import { AliasFlag, type Lexicon, type Occurrence } from '../lexicon/lexicon';
import type { EntityTable } from '../pack/entity-table';
import type { ScannedMention, ScannedRun } from './scan-run';

/** What an owner is joined to what is his with: "Iran's", "Iran’s". */
const OWNERS = ["'s ", '’s '];
const OWN_POSSESSIVE = /['’]s /;
const IN = ' in ';

/**
 * Two names in the place of one: "[Iran]'s [Guardian Council]", "[Fenway Park] in [Boston]". That it is told whose or
 * where the thing is says which is meant, and is no part of its name; undefined where it is ("People's Party"), and
 * where the rest alone names something else ("Hitler's Germany").
 */
export function toldByPlace(
  run: ScannedRun,
  mention: ScannedMention,
  lexicon: Lexicon,
  entities: EntityTable,
): Occurrence[] | undefined {
  const text = run.run.text.slice(mention.start, mention.end);
  const whole = lexicon.postings(mention.alias)[0]?.entity;
  if (whole === undefined) return undefined;
  for (const joint of OWNERS) {
    const at = text.indexOf(joint);
    if (at < 1 || OWN_POSSESSIVE.test(entities.name(whole))) continue;
    const owner = named(text.slice(0, at), run, lexicon);
    const rest = at + joint.length;
    const thing = owner && withoutOwner(text.slice(rest), mention, whole, run, lexicon);
    if (!thing) return undefined;
    return [
      { ...owner, start: mention.start, end: mention.start + at },
      { ...thing, start: mention.start + rest, end: mention.end, clitic: 0 },
    ];
  }
  const at = text.lastIndexOf(IN);
  if (at < 1 || entities.name(whole).includes(IN)) return undefined;
  const place = named(text.slice(at + IN.length), run, lexicon);
  if (!place || isAnothers(text.slice(0, at), whole, run, lexicon)) return undefined;
  return [
    { ...mention, end: mention.start + at },
    { ...place, start: mention.start + at + IN.length, end: mention.end },
  ];
}

/** What "ISI" of "Pakistan's ISI" is read as: letters as such; undefined where the rest means something else. */
function withoutOwner(
  rest: string,
  mention: ScannedMention,
  wanted: number,
  run: ScannedRun,
  lexicon: Lexicon,
): Occurrence | undefined {
  const found = named(rest, run, lexicon);
  if (found ? !means(found, wanted, lexicon) : !rest.includes(' ')) return undefined;
  return found && rest === rest.toUpperCase() ? found : mention;
}

const means = ({ alias }: Occurrence, wanted: number, lexicon: Lexicon): boolean =>
  lexicon.postings(alias).some(({ entity }) => entity === wanted);

/** The full name that the text is, if it is one. */
function named(text: string, run: ScannedRun, lexicon: Lexicon): Occurrence | undefined {
  for (const found of lexicon.scan(text, run.lang)) {
    if (found.start > 0 || found.end < text.length) continue;
    if (lexicon.postings(found.alias).some(({ flags }) => !(flags & AliasFlag.Short))) return found;
  }
  return undefined;
}

/** True when the text is a full name of others and none of `wanted`. */
function isAnothers(text: string, wanted: number, run: ScannedRun, lexicon: Lexicon): boolean {
  const found = named(text, run, lexicon);
  return found !== undefined && !means(found, wanted, lexicon);
}
