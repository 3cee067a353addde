import type { Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { Bit } from '../scan/context-bits';
import { isCaseOfGiven } from './case-of-given';
import { isDottedOther } from './dotted-name';
import { endsSurname } from './double-surname';
import { isOtherInEast } from './east-trade';
import { isOfRelative } from './family-name';
import { isGermanShip } from './german-ship';
import { isGlossedOtherwise } from './glossed';
import { isBorne, type MentionFacts, mayBeWork } from './mention-facts';
import { isInn, isWork } from './named-work';
import { isOthersTitle } from './noble-title';
import { isOtherCrown } from './other-crown';
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

/** Whether no person is meant, whoever is called so. */
function isNoPerson(facts: MentionFacts): boolean {
  const { mention, bits } = facts;
  if (bits & Bit.Credit || (bits & Bit.AfterSlash && !isOfPair(mention))) return true;
  if (mayBeWork(facts) && isWork(mention, false)) return true;
  return (
    ((bits & Bit.Ranked) !== 0 && isInn(mention)) ||
    isTownsName(mention) ||
    facts.listed ||
    tookPicture(mention) ||
    hasOtherSurname(mention) ||
    isWholeFamily(mention) ||
    endsSurname(mention) ||
    followsAmir(mention) ||
    isGermanShip(mention) ||
    isBorne(facts) ||
    isGround(mention)
  );
}

/** Whether a person may be meant, as far as guards that know only of persons tell. */
export function mayBePerson(facts: MentionFacts, posting: Posting, entities: EntityTable): boolean {
  facts.noPerson ??= isNoPerson(facts);
  if (facts.noPerson) return false;
  const { mention, number } = facts;
  const { entity } = posting;
  const name = entities.name(entity);
  if (number !== '' && !hasNumber(entity, number, entities)) return false;
  if (isOtherCrown(mention, name)) return false;
  if (isTitleWord(mention, posting) || isOthersTitle(mention, name) || isUncalled(mention, posting, entities))
    return false;
  if (isOtherInEast(mention, entities.line(entity))) return false;
  if (isGlossedOtherwise(mention, entity, entities) || isOfOtherFamily(mention, posting, entities)) return false;
  return !isOfRelative(mention, name) && !isCaseOfGiven(mention, name) && !isDottedOther(mention, name);
}
