import { AliasFlag, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import type { Place } from '../document';
import { regionOf } from '../entity/place-line';
import { Bit } from '../scan/context-bits';
import type { PageMention } from '../settle/page-mention';
import { phraseBefore, phrasesBefore } from '../words/phrases';
import { definedTown, type ToldTown } from './defined-town';
import { isElsewhereThan } from './elsewhere';
import { isClose, joint } from './joint';
import { NO_CHAIN, type PlaceChain, placeChain } from './place-chain';

/** How surely the name means the town of it that the title tells. */
const TOLD = 0.9;

/**
 * A town that the page's title tells with its state is meant where the page has its name alone: under "Rally in Rome,
 * Georgia" nobody is in Italy. Takes the places that lie elsewhere from the mentions of the page.
 */
export function settleTitleTowns(
  titled: readonly PageMention[],
  mentions: readonly PageMention[],
  entities: EntityTable,
): void {
  for (let index = 0; index < titled.length; index++) {
    const chain = placeChain(titled, index, entities);
    if (!chain.town) continue;
    const told = asTold(chain, entities);
    const { alias } = (titled[index] as PageMention).scanned;
    for (const mention of mentions)
      if (mention.scanned.alias === alias && !(mention.scanned.bits & Bit.CommaName)) tell(mention, told, entities);
  }
}

const asTold = (chain: PlaceChain, entities: EntityTable): ToldTown => ({
  lands: chain.regions,
  region: chain.region,
  isElsewhere: (entity) => isElsewhereThan(chain, entity, entities),
});

/** Leaves a mention the places that lie where it is told, the town of that state before all others. */
function tell(mention: PageMention, { region, isElsewhere }: ToldTown, entities: EntityTable): void {
  const left = mention.postings.filter(({ entity }) => !isElsewhere(entity));
  if (left.length === mention.postings.length) return;
  mention.postings = left.map((posting) =>
    region !== '' && regionOf(posting.entity, entities) === region
      ? { ...posting, prior: Math.max(TOLD, posting.prior) }
      : posting,
  );
  mention.metonym = undefined;
}

/** Towns as well known as this are meant by their name alone, where the page speaks of their country. */
const WELL_KNOWN = 0.55;

/**
 * The same of a town that the text itself tells with its state, from there on and in headings: after "CHESAPEAKE, Ohio —"
 * the council of Chesapeake is not Virginia's; and of one that it is about: "Moscow is a hamlet in Scotland". Where it
 * tells two of one name, the name alone is left open.
 */
export function settleToldTowns(mentions: readonly PageMention[], entities: EntityTable): void {
  let told: Map<number, ToldTown | undefined> | undefined;
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as PageMention;
    const { alias, bits } = mention.scanned;
    const chain =
      bits & Bit.CommaName && mayBePlace(mention, entities) ? placeChain(mentions, index, entities) : NO_CHAIN;
    const defined = definedTown(mentions, index, entities);
    const here = defined ?? (chain.town && chain.region !== '' ? asTold(chain, entities) : undefined);
    if (here) {
      const other = told?.get(alias);
      const open = other === undefined && (told?.has(alias) || isRivalled(mention, here, mentions, entities));
      if (defined) tell(mention, defined, entities);
      if (open) continue;
      told ??= new Map();
      told.set(alias, other && other.region !== here.region ? undefined : here);
      if (!other) for (const ahead of headingsBefore(mentions, index)) tellAgain(mentions, ahead, here, entities);
    } else if (chain.regions.length === 0 && chain.within === '') {
      const known = told?.get(alias);
      if (known) tellAgain(mentions, index, known, entities);
    }
  }
}

const mayBePlace = ({ postings }: PageMention, entities: EntityTable): boolean =>
  postings.some(({ entity }) => entities.kind(entity) === 'place');

/** Where the name of the mention at `index` stands in the headings before it. */
const headingsBefore = (mentions: readonly PageMention[], index: number): number[] =>
  mentions
    .slice(0, index)
    .flatMap(({ from, scanned }, at) =>
      HEADING.has(from.run.place) && scanned.alias === mentions[index]?.scanned.alias ? [at] : [],
    );
const HEADING: ReadonlySet<Place> = new Set(['title', 'heading']);

/** True of a town told so that may not be the only one of its name that the page means. */
function isRivalled(
  mention: PageMention,
  { isElsewhere }: ToldTown,
  mentions: readonly PageMention[],
  entities: EntityTable,
): boolean {
  const rivals = new Set<string>();
  let place = false;
  for (const { entity } of mention.postings) {
    if (entities.kind(entity) !== 'place') continue;
    place = true;
    if (entities.popularity(entity) >= WELL_KNOWN && isElsewhere(entity)) rivals.add(entities.country(entity));
  }
  const isOf = ({ entity, flags, prior }: Posting) =>
    prior >= LIKELY && !(flags & AliasFlag.Short) && rivals.has(entities.country(entity));
  const speaksOf = ({ scanned, postings }: PageMention) =>
    (scanned.alias !== mention.scanned.alias && postings.some(isOf)) || scanned.demonyms.some((one) => rivals.has(one));
  return !place || (rivals.size > 0 && mentions.some(speaksOf));
}

/** How often a name of another country's means that. */
const LIKELY = 0.5;

/** Tells the name at `index`, unless it stands in a list of another country's, or where somebody goes far: "moved to". */
function tellAgain(mentions: readonly PageMention[], index: number, told: ToldTown, entities: EntityTable): void {
  const mention = mentions[index] as PageMention;
  const isAbroad = ({ entity, prior }: Posting) =>
    prior >= LIKELY && entities.kind(entity) === 'place' && !told.lands.includes(entities.country(entity));
  const listed = (left: PageMention | undefined, right: PageMention | undefined) =>
    left && right && isClose(left, right) && joint(left, right) !== undefined;
  const before = mentions[index - 1];
  const after = mentions[index + 1];
  if (listed(before, mention) && before?.postings.some(isAbroad)) return;
  if (listed(mention, after) && after?.postings.some(isAbroad)) return;
  if (phraseBefore(mention.from.run.text, mention.scanned.start, LEAVES) === '') tell(mention, told, entities);
}
const LEAVES = phrasesBefore([
  'moved to',
  'flew to',
  'went to',
  'travelled to',
  'traveled to',
  'trip to',
  'flight to',
  'named after',
  'named for',
]);
