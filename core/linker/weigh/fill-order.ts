import type { EntityTable } from '../../pack/entity-table';
import type { Anchors } from '../gather/anchors';
import { type Antecedents, isBorne, isShort, seemsBorne } from '../gather/short-forms';
import { PLACED } from '../scan/context-bits';
import { OPEN, type PageMention } from '../settle/page-mention';
import type { Candidate, Candidates } from './candidates';
import { F } from './features';
import { isKinOfNamed, lastNamed } from './last-named';
import { Told, toldAsKin } from './told-as-kin';

/** Headings and captions are written in short forms, and the text that follows gives the full name. */
const isAhead = ({ from }: PageMention): boolean => from.run.place === 'heading' || from.run.place === 'caption';

/** True when the page says of a place that it lies where none of the known ones does: "Elizabethtown, New Jersey". */
const isElsewhere = (candidates: readonly Candidate[]): boolean =>
  candidates.length > 0 && candidates.every(({ row }) => row[F.regionStrange] === 1);

/** True of a short form whose full name came before: after Nikola Tesla "Tesla" is hardly the maker of cars. */
const isNamedBefore = ({ posting, row }: Candidate): boolean => isShort(posting) && row[F.fullBefore] === 1;

/** How much of a bearer's share the world's custom is beside what the page does. */
const CUSTOM = 0.5;
/** Log-odds are not told further than this. */
const MOST = 4;

/**
 * Of several bearers whom the page names in full, and none of them yet, the surname is rather that of the one it names
 * more often: on a page about Sara Duterte "Duterte" is hardly her father.
 */
function fillBearers(candidates: readonly Candidate[]): void {
  const named = candidates.filter(({ posting, anchor }) => anchor && isShort(posting));
  if (named.length < 2) return;
  const shares = named.map(({ posting, anchor }) => (CUSTOM + posting.prior) * (anchor?.count ?? 0) ** 2);
  const all = shares.reduce((sum, share) => sum + share, 0);
  named.forEach(({ row }, index) => {
    const share = shares[index] as number;
    row[F.priorNamed] = Math.max(-MOST, Math.min(MOST, Math.log(share / (all - share))));
  });
}

/** How many times as much it says of a place's name which nothing beside tells for one: after Mike Amesbury "[Amesbury] won". */
const SURELY = 2;
const isPlaced = ({ scanned }: PageMention): boolean => (scanned.bits & PLACED) !== 0;

/** True when the page has written two bearers' names, and only the one of some with the word that stands here. */
function isTold(mention: PageMention, candidates: readonly Candidate[]): boolean {
  let bearers = 0;
  let told = false;
  for (const { posting, anchor } of candidates) {
    if (!anchor || !isShort(posting)) continue;
    bearers++;
    told ||= anchor.surface.includes(mention.text);
  }
  return told && bearers > 1;
}

/** Enters where the full names of short forms stand; returns the order of the last of them that was read, -1 if none. */
function fillFullNames(meanings: Candidates, entities: EntityTable): number {
  const { mention, candidates } = meanings;
  let latest = -1;
  const told = isTold(mention, candidates);
  for (const candidate of candidates) {
    const { posting, row, anchor } = candidate;
    // "the House" in Jakarta: a house of that name elsewhere was not named.
    if (row[F.genericAway] && entities.kind(posting.entity) === 'organisation') continue;
    if (!anchor || !isShort(posting)) continue;
    // "Imran Khan and Bushra Bibi": she is a Khan too, and not called so.
    if (told && !anchor.surface.includes(mention.text)) continue;
    row[anchor.lastNamed >= 0 || isAhead(mention) ? F.fullBefore : F.fullAfter] = 1;
    latest = Math.max(latest, lastNamed(candidate, meanings, entities));
  }
  if (latest < 0) fillBearers(candidates);
  return latest;
}

/**
 * Enters who was named before the mention, and notes who is named here, known or unknown. Of all that is entered only
 * this depends on the order: call it for every mention of the page, in order.
 */
export function fillOrder(
  meanings: Candidates,
  antecedents: Antecedents,
  anchors: Anchors,
  entities: EntityTable,
): void {
  const { mention, candidates } = meanings;
  const { alias } = mention.scanned;
  const latest = fillFullNames(meanings, entities);
  const unknown = antecedents.lastUnknown(alias);
  const namesake = antecedents.isSurname(alias) || candidates.some(isNamedBefore);
  for (const candidate of candidates) {
    const { posting, row, anchor } = candidate;
    const last = lastNamed(candidate, meanings, entities);
    if (!isShort(posting)) {
      if (unknown > last && mention.many) row[F.unknownNearer] = 1;
      const kind = entities.kind(posting.entity);
      const other = kind === 'organisation' && antecedents.mayBeSurname(alias) && (anchor?.order ?? unknown) >= unknown;
      if (other || (namesake && last < 0 && kind !== 'person'))
        row[F.surnameHere] = kind === 'place' && antecedents.isSurname(alias) && !isPlaced(mention) ? SURELY : 1;
    } else if (unknown > last && row[F.nameFits] === 0) row[F.unknownNearer] = 1;
    else if (last >= 0 && last === latest) row[F.nearest] = 1;
    else if (last < latest) row[F.rivalNearer] = 1;
  }
  remember(meanings, antecedents, anchors);
  if (isElsewhere(candidates)) antecedents.unknown(alias, mention.order, true);
}

/** Notes who was named here in full, known or unknown. */
function remember({ mention, candidates, refused }: Candidates, antecedents: Antecedents, anchors: Anchors): void {
  const { alias } = mention.scanned;
  const unknown = mention.left === OPEN && candidates.length === 0 && (refused || mention.postings.length > 0);
  if (unknown && !isKinOfNamed(mention, anchors)) {
    antecedents.unknown(alias, mention.order, isBorne(mention), seemsBorne(mention));
  }
  for (const { posting, anchor, takesGiven } of candidates) {
    if (!anchor || !(takesGiven || !isShort(posting))) continue;
    anchor.lastNamed = mention.order;
    const told = mention.many ? toldAsKin(mention) : Told.No;
    if (told === Told.No) anchor.lastToldPlainly = mention.order;
    else if (told === Told.Apposed) anchor.lastApposed = mention.order;
  }
}
