import type { Lexicon, Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { Bit } from '../scan/context-bits';
import { endsLetters } from './ampersand';
import { isArabicVerb } from './arabic-adjective';
import { isClubAbroad } from './club-abroad';
import { goesOnJoined, isDirected } from './directed-body';
import { isForeignBody } from './foreign-body';
import { isHonour } from './honour';
import { isOnlyThere } from './house-there';
import { isOtherTeam } from './longer-body';
import type { MentionFacts } from './mention-facts';
import { isOfOtherGender } from './other-gender';
import { isOtherEdition } from './other-paper';
import { isOfCommittee, isOfPart } from './part-body';
import { isClubsPlace } from './plain-noun';
import { isSeatedAbroad } from './seat-after';
import { signs } from './signature';
import { isSpokenAbroad } from './spoken-letters';
import { isToldAsPerson } from './told-as-former';

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
