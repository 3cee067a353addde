import type { PartialDate } from '../../core/card/entity-card';
import { laterDate } from '../../core/card/partial-date';
import { AliasFlag } from '../../core/lexicon/lexicon';
import type { Draft, DraftAlias } from '../model';

/** Facts a record gains from other sources beside its own. */
const FACTS_KEPT = 10;

/**
 * One draft of two that are the same entity. What `later` states wins; lists are joined. The offices of a curated
 * record replace all others: they were checked against newer sources.
 */
export function merge(earlier: Draft, later: Draft): Draft {
  const curated = later.origin === 'curated';
  const stated = Object.fromEntries(
    Object.entries(later).filter(([, value]) => value !== undefined),
  ) as unknown as Draft;
  const merged: Draft = {
    ...earlier,
    ...stated,
    codes: { ...earlier.codes, ...later.codes },
    aliases: [
      ...later.aliases,
      ...earlier.aliases.filter((alias) => !isDenied(alias, later)).map((alias) => undoubted(alias, later)),
      ...formerName(earlier, later),
    ],
    roles: curated && later.roles.length > 0 ? later.roles : joinRoles(later, earlier),
    facts: joinFacts(earlier, later),
    relations: [...later.relations, ...earlier.relations],
    timeline: [...later.timeline, ...earlier.timeline],
    sources: [...new Set([...later.sources, ...earlier.sources])],
    popularity: curated ? later.popularity : Math.max(earlier.popularity, later.popularity),
    asOf: newest([later.asOf, ...(curated && !confirms(earlier) ? [] : [earlier.asOf])]),
  };
  // A city that is its own division goes by its own name: Mexico City, not "Ciudad de Mexico, state of Mexico".
  const ownDivision = earlier.codes.geonames !== undefined && later.codes.division !== undefined;
  if (ownDivision) merged.name = earlier.name;
  const line =
    (ownDivision || saysMore(earlier, later) ? earlier.line : later.line) ??
    (superseded(earlier, later) ? undefined : earlier.line);
  // What we write of a body says what it is; a list of brands calls SpaceX an energy company.
  if (curated && later.background !== undefined && later.kind !== 'person' && later.what === undefined)
    delete merged.what;
  if (line === undefined) delete merged.line;
  else merged.line = line;
  merged.asOf = newest([merged.asOf, ...merged.facts.map((fact) => fact.asOf)]);
  return merged;
}

/** What a list calls somebody who goes by another name now, as papers called him then: Prince Charles. */
function formerName({ name, kind, origin }: Draft, later: Draft): DraftAlias[] {
  const isFormer = kind === 'person' && TELLS_TRADE.has(origin) && name !== later.name && name.includes(' ');
  return isFormer && !later.aliases.some(({ text }) => text === name) ? [{ text: name, lang: 'en', flags: 0 }] : [];
}

/** A surname that is a word where there are no capitals: the record says so, a list of names cannot know. */
const isDenied = ({ lang, flags }: DraftAlias, { noShort }: Draft): boolean =>
  Boolean(flags & AliasFlag.Short) && (noShort?.includes(lang) ?? false);

/** Popularity from which the news hardly ever means another by a full name. */
const READ_OF = 0.35;

/**
 * A list of people doubts a name of two frequent words; what a record says of it holds, and so does that of whom the news
 * writes often: Boris Johnson, Muhammad Yunus.
 */
function undoubted(alias: DraftAlias, { kind, origin, name, popularity, aliases }: Draft): DraftAlias {
  const { prior, ...plain } = alias;
  if (prior === undefined || origin !== 'curated' || kind !== 'person' || alias.flags & AliasFlag.Short) return alias;
  const said = aliases.some(({ text, prior: own }) => text === alias.text && own !== undefined);
  return said || (alias.text === name && popularity >= READ_OF) ? plain : alias;
}

/** Figures of a country or city go on under what we tell of it; of people and bodies our own facts are enough. */
function joinFacts(earlier: Draft, later: Draft): Draft['facts'] {
  if (later.origin === 'curated' && later.kind !== 'place' && later.facts.length > 0) return later.facts;
  return [...later.facts, ...earlier.facts].slice(0, Math.max(FACTS_KEPT, later.facts.length));
}

function joinRoles(later: Draft, earlier: Draft): Draft['roles'] {
  const titles = new Set(later.roles.map((role) => role.title.toLowerCase()));
  return [...later.roles, ...earlier.roles.filter((role) => !titles.has(role.title.toLowerCase()))];
}

/**
 * A list of office-holders says that they still hold office. A list of brands or of spellings is newer than what a
 * record tells, and says nothing of it.
 */
const confirms = (draft: Draft): boolean => draft.roles.length > 0;

const newest = (dates: PartialDate[]): PartialDate => dates.reduce((a, b) => laterDate(a, b) ?? b);

/**
 * Whether the line an earlier source made has had its day: what we write ourselves tells more, and who has held an
 * office is not "General" or "Lawyer", as a dictionary calls presidents.
 */
const superseded = (earlier: Draft, later: Draft): boolean =>
  later.origin === 'curated'
    ? !earlier.codes.iso && tellsMore(later)
    : TELLS_TRADE.has(earlier.origin) && later.roles.length > 0;

/** A dictionary tells the nation and years of somebody, a list of people only where he was born. */
const saysMore = (earlier: Draft, later: Draft): boolean =>
  later.origin === 'pantheon' && earlier.origin === 'wordnet-people' && earlier.line !== undefined;

/** Sources that tell what somebody was, not what office he held. */
const TELLS_TRADE: ReadonlySet<string> = new Set(['wordnet-people', 'pantheon']);

const tellsMore = (draft: Draft) => draft.roles.length > 0 || draft.background !== undefined;
