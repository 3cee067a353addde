import type { Lexicon, Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { Bit } from '../scan/context-bits';
import { isClubAbroad } from './body/club-abroad';
import { isForeignBody } from './body/foreign-body';
import { isHonour } from './body/honour';
import { isOnlyThere } from './body/house-there';
import { isOtherEdition } from './body/other-paper';
import { isOfCommittee, isOfPart } from './body/part-body';
import { isSeatedAbroad } from './body/seat-after';
import { signs } from './body/signature';
import { isSpokenAbroad } from './body/spoken-letters';
import { endsLetters } from './longer/ampersand';
import { goesOnJoined, isDirected } from './longer/directed-body';
import { isOtherTeam } from './longer/longer-body';
import type { MentionFacts } from './mention-facts';
import { isToldAsPerson } from './person/told-as-former';
import { isOfOtherGender } from './spelling/other-gender';
import { isArabicVerb } from './word/arabic-adjective';
import { isClubsPlace } from './word/plain-noun';

/** Whether no organisation is meant, whichever is called so. */
const isNoBody = ({ mention, bodiless, bits }: MentionFacts, lexicon: Lexicon): boolean =>
  // "Captain [Renault]"
  ((bits & Bit.Ranked) !== 0 && !(bits & Bit.Upper) && !mention.many) ||
  bodiless ||
  endsLetters(mention) ||
  isArabicVerb(mention) ||
  isOfCommittee(mention) ||
  isHonour(mention) ||
  isSpokenAbroad(mention) ||
  isOfOtherGender(mention, lexicon) ||
  isToldAsPerson(mention) ||
  signs(mention) ||
  isDirected(mention) ||
  goesOnJoined(mention);

/** Whether an organisation may be meant, as far as guards that know only of those tell. */
export function mayBeBody(facts: MentionFacts, posting: Posting, lexicon: Lexicon, entities: EntityTable): boolean {
  facts.noBody ??= isNoBody(facts, lexicon);
  if (facts.noBody) return false;
  const { mention } = facts;
  const { entity } = posting;
  const name = entities.name(entity);
  const line = entities.line(entity);
  return !(
    isOfPart(mention, name, line) ||
    isOnlyThere(mention, posting, entities) ||
    isOtherTeam(mention, line) ||
    isClubsPlace(mention, line) ||
    isClubAbroad(mention, entities.country(entity), line) ||
    isForeignBody(mention, entity, entities) ||
    isSeatedAbroad(mention, entity, line, lexicon, entities) ||
    isOtherEdition(mention, name)
  );
}
