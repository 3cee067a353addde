import { PARTY } from '../entity/party-line';
import type { Page } from '../gather/page';
import { isShort } from '../gather/short-forms';
import { isGeneric } from '../names/generic-name';
import type { PageMention } from '../settle/page-mention';
import { seatTold } from '../tell/seat-told';
import type { Candidates } from './candidates';
import { F } from './features';
import { fillGeneric, isForeignLetters, isObscure, SPOKEN_OF } from './page-fit';

/** A name that hardly anything else bears tells enough by itself. */
const KNOWN_BY_IT = 0.6;

/** Parts joined by a hyphen are one word as well: "Co-op". */
const isOneWord = ({ many, text }: PageMention): boolean => !many || !text.includes(' ');

/** Share from which a name is one party's, whoever else bears it: Sinn Féin. */
const ITS_OWN = 0.95;

/** A name that parties of several countries bear, one of which the page speaks of: Malawi's DPP is not Taiwan's. */
function isSharedHere({ evidence, entities }: Page, candidates: Candidates['candidates']): boolean {
  if (candidates.length < 2) return false;
  let here = false;
  let parties = 0;
  for (const { posting } of candidates) {
    const { entity, prior } = posting;
    if (prior >= ITS_OWN || entities.kind(entity) !== 'organisation' || !PARTY.test(entities.line(entity)))
      return false;
    parties++;
    here ||= evidence.countries.sameCountry(entity) >= SPOKEN_OF;
  }
  return here && parties > 1;
}

/** Enters how the rest of the page fits the meanings of its mention number `index`. */
export function fillHere(page: Page, { mention, candidates }: Candidates, index: number): void {
  if (candidates.length === 0) return;
  const { evidence, entities } = page;
  const defined = page.acronyms.get(mention.scanned.alias);
  const generic = isGeneric(mention.text, mention.from.lang) || isSharedHere(page, candidates);
  const seat = generic ? seatTold(page.mentions, index, entities) : undefined;
  const voter = candidates.find(({ anchor, posting }) => anchor && !isShort(posting))?.posting.entity ?? -1;
  for (const { posting, row, anchor } of candidates) {
    const { entity } = posting;
    if (anchor?.inTitle) row[F.pageTitle] = 1;
    if (defined !== undefined) row[defined === entity ? F.acronymDefined : F.acronymOther] = 1;
    row[F.related] = evidence.ties.related(entity);
    row[F.sameCountry] = evidence.countries.sameCountry(entity, voter);
    const home = page.home !== '' && entities.country(entity) === page.home;
    if (isOneWord(mention) && !home && posting.prior < KNOWN_BY_IT && isObscure(row, page)) row[F.obscure] = 1;
    if (isForeignLetters(page, mention, posting, row)) row[F.obscure] = 1;
    if (seat !== undefined) fillGeneric(row, page, mention, entity, seat);
    if (home) row[F.homeCountry] = 1;
  }
}
