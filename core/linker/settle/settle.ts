import type { Kind } from '../../card/entity-card';
import type { Lexicon, Occurrence, Posting } from '../../lexicon/lexicon';
import { wholeNames } from '../../lexicon/whole-names';
import type { EntityTable } from '../../pack/entity-table';
import { readSpans, type ScannedMention, type ScannedRun } from '../scan/scan-run';
import { nextStart, wordEnd } from '../units/word-walk';
import { acrossNickname } from './across-nickname';
import { beforeCase } from './case-behind';
import { describes, hasLostCapital, hasPreposition, hasSmallArticle, hasSmallBeginning, isDate } from './described';
import { startWithFirstName } from './first-name-before';
import { landsApart } from './lands-apart';
import { endBeforeOffice } from './office-behind';
import { afterOffice, withJunior } from './office-in-name';
import { isSmallEvent } from './small-event';
import { toldByPlace } from './told-by-place';
import { withTown } from './town-before';
import { trimmedEnd } from './trim-end';
import { trimmedStart } from './trim-start';

/** Known names inside a span, the span itself left out. */
function inside(run: ScannedRun, { start, end }: ScannedMention, lexicon: Lexicon): Occurrence[] {
  const { text } = run.run;
  const second = nextStart(text, wordEnd(text, start));
  let last = end;
  while (last > start && !/[\s-]/.test(text.charAt(last - 1))) last--;
  const found = new Map<number, Occurrence>();
  for (const [from, to] of [
    [start, last - 1],
    [second, end],
  ] as const) {
    if (from < 0 || to <= from) continue;
    for (const one of lexicon.scan(text.slice(from, to), run.lang)) {
      found.set(one.start + from, { ...one, start: one.start + from, end: one.end + from });
    }
  }
  return [...found.values()];
}

/** The kind that all meanings of a name are of, '' when there are several. */
function kindOfAll(meanings: readonly Posting[], entities: EntityTable): Kind | '' {
  const kind = entities.kind((meanings[0] as Posting).entity);
  for (let i = 1; i < meanings.length; i++) if (entities.kind((meanings[i] as Posting).entity) !== kind) return '';
  return kind;
}

/** Where a name ends: before the office of a `person`, with "Jr.". */
function settledEnd(
  run: ScannedRun,
  mention: ScannedMention,
  person: boolean,
  lexicon: Lexicon,
  entities: EntityTable,
): number {
  const { text } = run.run;
  const office = person ? endBeforeOffice(text, mention) : mention.end;
  if (office < mention.end) return office;
  const end = trimmedEnd(run, mention, lexicon);
  const only = person ? lexicon.postings(mention.alias)[0] : undefined;
  return only ? withJunior(text, end, entities.name(only.entity)) : end;
}

/** What stands in place of a mention; undefined when it needs no mending. */
function settle(
  run: ScannedRun,
  mention: ScannedMention,
  lexicon: Lexicon,
  entities: EntityTable,
): ScannedMention[] | undefined {
  const { text } = run.run;
  const kind = kindOfAll(lexicon.postings(mention.alias), entities);
  if (isDate(text, mention, run.lang)) return [];
  const phrase =
    (kind === 'event' && describes(text, mention, run.lang)) || hasLostCapital(text, mention, lexicon, run.lang);
  if (
    (phrase && !(kind === 'event' && isSmallEvent(mention, lexicon, entities, run.lang))) ||
    (kind === 'organisation' && hasSmallBeginning(text, mention, lexicon, run.lang)) ||
    hasSmallArticle(text, mention, lexicon, run.lang) ||
    (kind === 'person' && hasPreposition(text, mention, { lexicon, entities }, run.lang))
  ) {
    return readSpans(run, inside(run, mention, lexicon));
  }
  const lands = kind === 'place' ? landsApart(run, mention, lexicon, entities) : undefined;
  if (lands) return readSpans(run, lands);
  const told = kind === 'event' || kind === 'person' ? undefined : toldByPlace(run, mention, lexicon, entities);
  if (told) return readSpans(run, told);
  const office = kind === 'person' ? afterOffice(run, mention, lexicon, entities) : mention.start;
  const trimmed = office > mention.start ? office : trimmedStart(run, mention, lexicon, entities, kind === 'person');
  const only = kind === 'person' && trimmed === mention.start ? lexicon.postings(mention.alias)[0] : undefined;
  const start = only ? startWithFirstName(run, mention, entities.name(only.entity)) : trimmed;
  const end = kind === 'event' ? mention.end : settledEnd(run, mention, kind === 'person', lexicon, entities);
  if (start === mention.start && end === mention.end) return undefined;
  const trimmedTo = { ...mention, start, end, clitic: start === mention.start ? mention.clitic : 0 };
  const plain = start > mention.start && end === mention.end ? withoutArticle(run, trimmedTo, lexicon) : undefined;
  if (office > mention.start) {
    // "[Fed] Governor [Stephen Miran]"
    const bodies = lexicon.scan(text.slice(mention.start, office), run.lang);
    const before = bodies.map((one) => ({ ...one, start: one.start + mention.start, end: one.end + mention.start }));
    return readSpans(run, [...before, trimmedTo]);
  }
  return readSpans(run, plain ? [trimmedTo, plain] : [trimmedTo]);
}

/** A form whose article is part of it means its own more often than this where nobody else is meant: "the White House". */
const ITS_OWN = 0.9;

/** "the [Liberals]" of Canada, where only others have the article in their names: the form without it; both are asked. */
function withoutArticle(run: ScannedRun, mention: ScannedMention, lexicon: Lexicon): Occurrence | undefined {
  const { start, end, alias } = mention;
  if ((lexicon.postings(alias)[0]?.prior ?? 1) >= ITS_OWN) return undefined;
  const names = wholeNames(run.run.text.slice(start, end), run.lang, lexicon);
  const other = names.find((found) => found.alias !== alias);
  return other && { ...other, start, end };
}

/**
 * Mends spans where the kind of thing or the way it is written matters: "President Trump" becomes Trump, "the White
 * House" White House, and a phrase that only describes an event gives way to the names inside it. Runs that need
 * nothing are returned as they are.
 */
export function settleSpans(run: ScannedRun, lexicon: Lexicon, entities: EntityTable): ScannedRun {
  const { text } = run.run;
  let mentions: ScannedMention[] | undefined;
  for (let index = 0; index < run.mentions.length; index++) {
    const mention = run.mentions[index] as ScannedMention;
    const one = wordEnd(text, mention.start) >= mention.end;
    const town = one ? withTown(run, mention, lexicon) : undefined;
    const before = town ? [town] : one ? beforeCase(run, mention, lexicon) : undefined;
    const whole = one && endBeforeOffice(text, mention) === mention.end;
    const named = acrossNickname(run, mention, lexicon, entities);
    const settled = named
      ? readSpans(run, [named])
      : before
        ? readSpans(run, before)
        : whole
          ? undefined
          : settle(run, mention, lexicon, entities);
    if (settled) mentions ??= run.mentions.slice(0, index);
    if (mentions) mentions.push(...(settled ?? [mention]));
  }
  if (!mentions) return run;
  const mended = { ...run, mentions };
  return mentions.length > run.mentions.length ? settleSpans(mended, lexicon, entities) : mended;
}
