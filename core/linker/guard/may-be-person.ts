import type { Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { Bit } from '../scan/context-bits';
import { isCaseOfGiven } from './case-of-given';
import { endsSurname } from './double-surname';
import { isOfRelative } from './family-name';
import { isGermanShip } from './german-ship';
import { isGlossedOtherwise } from './glossed';
import { isBorne, type MentionFacts, mayBeWork } from './mention-facts';
import { isInn, isWork } from './named-work';
import { isOthersTitle } from './noble-title';
import { hasOtherSurname } from './other-surname';
import { isOfPair } from './paired-name';
import { isOfOtherFamily } from './patronym';
import { followsAmir } from './persian-surname';
import { isGround } from './plain-noun';
import { hasNumber } from './ruler-number';
import { tookPicture } from './signature';
import { isTitleWord } from './title-word';
import { isUncalled } from './tones';
import { isTownsName } from './town-of';
import { isWholeFamily } from './whole-family';

/** Whether a person may be meant, as far as guards that know only of persons tell. */
export function mayBePerson(facts: MentionFacts, posting: Posting, entities: EntityTable): boolean {
  const { mention, bits, number } = facts;
  const { entity } = posting;
  if (bits & Bit.Credit || (bits & Bit.AfterSlash && !isOfPair(mention))) return false;
  if (mayBeWork(facts) && isWork(mention, false)) return false;
  if ((bits & Bit.Ranked && isInn(mention)) || isTitleWord(mention, posting)) return false;
  if (isTownsName(mention) || facts.listed) return false;
  if (isOthersTitle(mention, entities.name(entity))) return false;
  if (number !== '' && !hasNumber(entity, number, entities)) return false;
  if (tookPicture(mention) || isUncalled(mention, posting, entities)) return false;
  if (isGlossedOtherwise(mention, entity, entities) || hasOtherSurname(mention)) return false;
  if (isWholeFamily(mention) || isOfOtherFamily(mention, posting, entities)) return false;
  if (isOfRelative(mention, entities.name(entity)) || isCaseOfGiven(mention, entities.name(entity))) return false;
  if (endsSurname(mention) || followsAmir(mention) || isGermanShip(mention)) return false;
  return !isBorne(facts) && !isGround(mention);
}
