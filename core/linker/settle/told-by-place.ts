import { AliasFlag, type Lexicon, type Occurrence } from '../../lexicon/lexicon';
import { wholeNames } from '../../lexicon/whole-names';
import type { EntityTable } from '../../pack/entity-table';
import type { ScannedMention, ScannedRun } from '../scan/scan-run';

/** What an owner is joined to what is his with: "Iran's", "Iran’s". */
const OWNED = /['’]s /;
const OWNED_LENGTH = 3;
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
  const owned = text.search(OWNED);
  const placed = text.lastIndexOf(IN);
  if (owned < 1 && placed < 1) return undefined;
  const whole = lexicon.postings(mention.alias)[0]?.entity;
  if (whole === undefined) return undefined;
  const name = entities.name(whole);
  // "Queen's Park Rangers" of "Queens Park Rangers": its own word, written as if it were an owner.
  if (owned > 0 && name.startsWith(`${text.slice(0, owned)}s `)) return undefined;
  if (owned > 0 && !OWNED.test(name)) {
    const owner = named(text.slice(0, owned), run, lexicon);
    const rest = owned + OWNED_LENGTH;
    const thing = owner && withoutOwner(text.slice(rest), mention, whole, run, lexicon);
    if (!thing) return undefined;
    return [
      { ...owner, start: mention.start, end: mention.start + owned },
      { ...thing, start: mention.start + rest, end: mention.end, clitic: 0 },
    ];
  }
  if (placed < 1 || name.includes(IN)) return undefined;
  const place = named(text.slice(placed + IN.length), run, lexicon);
  if (!place || isAnothers(text.slice(0, placed), whole, run, lexicon)) return undefined;
  return [
    { ...mention, end: mention.start + placed },
    { ...place, start: mention.start + placed + IN.length, end: mention.end },
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
  return wholeNames(text, run.lang, lexicon).find(({ alias }) =>
    lexicon.postings(alias).some(({ flags }) => !(flags & AliasFlag.Short)),
  );
}

/** True when the text is a full name of others and none of `wanted`. */
function isAnothers(text: string, wanted: number, run: ScannedRun, lexicon: Lexicon): boolean {
  const found = named(text, run, lexicon);
  return found !== undefined && !means(found, wanted, lexicon);
}
