import type { Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { REGION } from '../entity/place-line';
import type { Anchor } from '../gather/anchors';
import type { Page } from '../gather/page';
import { givenNameFit, isAnothersName, isGivenSo, isShort, isSurnameAfter } from '../gather/short-forms';
import { asShortForm, isSureAlone } from '../gather/sure-name';
import { Bit } from '../scan/context-bits';
import type { PageMention } from '../settle/page-mention';
import { isElsewhereThan } from '../tell/elsewhere';
import type { PlaceChain } from '../tell/place-chain';
import { isBareAbbreviation, isCutWord } from './bare-abbreviation';
import { fillChain } from './chain-fit';
import { F } from './features';
import { fillAlias } from './fill-row';
import { isHeardOf } from './heard-of';
import { isElders, isJuniors } from './namesake';
import { isUnlikely } from './page-fit';
import type { Rows } from './rows';

/** One meaning of a mention with the values of its features. */
export interface Candidate {
  posting: Posting;
  row: Float32Array;
  /** Where the entity stands on the page by its full name. */
  anchor: Anchor | undefined;
  /** The capitalised words before the mention belong to the name: "Thomas J. [Barrack]". */
  takesGiven: boolean;
}

/** A mention with those of its meanings that are worth weighing. */
export interface Candidates {
  mention: PageMention;
  candidates: Candidate[];
  /** By the words before it the name is another's than one of the meanings. */
  refused: boolean;
}

/** A short form of someone not named here, untitled and rarely meant, is not worth weighing. */
const RARE = 0.03;

/** Chooses the meanings that are weighed, of `postings`, and enters what the name and its chain of places tell. */
export function candidatesOf(
  page: Page,
  mention: PageMention,
  postings: readonly Posting[],
  chain: PlaceChain,
  rows: Rows,
): Candidates {
  const { evidence, entities, lexicon } = page;
  let candidates: Candidate[] = [];
  let refused = false;
  const bare = isBareAbbreviation(mention, chain);
  const doubted = !mention.many && !postings.some(isSureAlone);
  for (const known of postings) {
    const { entity } = known;
    const anchor = evidence.anchors.of(entity);
    const posting = doubted && anchor ? asShortForm(known, mention.text, anchor) : known;
    const short = isShort(posting);
    const kind = entities.kind(entity);
    // "34 counties in NC" on a page about North Carolina; letters of other states are no words: "KP".
    const told =
      anchor !== undefined && ((mention.scanned.bits & Bit.Placing) !== 0 || entities.country(entity) !== 'US');
    // A word with the full stop of its sentence is no help to itself: "the mayor of [Alta.]"
    const cut = anchor?.surface === mention.text && isCutWord(mention.text);
    if (bare && (!told || cut) && kind === 'place' && REGION.test(entities.line(entity))) continue;
    if (isElsewhereThan(chain, entity, entities)) continue;
    if (short && !anchor && posting.prior < RARE && isUnlikely(page, mention, entity)) continue;
    const fit = short ? givenNameFit(mention, posting, anchor !== undefined, lexicon, entities) : 0;
    const epithet = kind === 'person' && !(short && isSurnameAfter(mention));
    const elders = (fit > 0 || (short && mention.many)) && kind === 'person' && isElders(page, mention, posting);
    if (
      elders ||
      isAnothersName(mention, fit, epithet) ||
      (kind === 'person' && isJuniors(mention, entities.name(entity)))
    ) {
      refused = true;
      continue;
    }
    const row = rows.next();
    fillAlias(row, mention, posting, entities.popularity(entity), anchor !== undefined);
    if (row[F.commonName] && isHeardOf(mention, posting, entities)) row[F.commonName] = 0;
    fillChain(row, chain, entity, entities);
    // Capes and lakes have no country of their own: "Cape Canaveral, Florida".
    if (postings.length === 1 && entities.country(entity) === '') row[F.regionStrange] = 0;
    if (fit > 0) {
      row[F.nameFits] = fit / 2;
      row[F.leftUnsure] = 0;
    } else if (short && row[F.leftUnsure]) row[F.leftUnsurePerson] = kind === 'person' ? 1 : 0;
    const candidate = { posting, row, anchor, takesGiven: fit > 0 };
    if (candidates.length > 0) candidates.push(candidate);
    else candidates = [candidate];
  }
  if (candidates.length > 1) candidates = asGiven(mention, candidates, entities);
  return { mention, candidates, refused };
}

/**
 * "Ronald [Johnson]" is Ronald D. Johnson, who holds an office, and not Ron Johnson: of several whom a first name fits those
 * that have it as it is written.
 */
function asGiven(mention: PageMention, candidates: Candidate[], entities: EntityTable): Candidate[] {
  const given = candidates.filter(({ takesGiven }) => takesGiven);
  const written = given.filter(({ posting }) => isGivenSo(mention, entities.name(posting.entity)));
  if (written.length === given.length || !written.some(({ posting }) => entities.titles(posting.entity).length > 0))
    return candidates;
  return candidates.filter((candidate) => !candidate.takesGiven || written.includes(candidate));
}
