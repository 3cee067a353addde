import type { Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { Bit } from '../scan/context-bits';
import { tookPicture } from './body/signature';
import { isBorne, type MentionFacts, mayBeWork } from './mention-facts';
import { isCaseOfGiven } from './person/case-of-given';
import { isDottedOther } from './person/dotted-name';
import { isOtherInEast } from './person/east-trade';
import { isOfRelative } from './person/family-name';
import { isGlossedOtherwise } from './person/glossed';
import { isOthersTitle } from './person/noble-title';
import { isOtherCrown } from './person/other-crown';
import { hasOtherSurname } from './person/other-surname';
import { isOfPair } from './person/paired-name';
import { isOfOtherFamily } from './person/patronym';
import { followsAmir } from './person/persian-surname';
import { endsSurname } from './person/portuguese-surname';
import { hasNumber } from './person/ruler-number';
import { isTitleWord } from './person/title-word';
import { isTownsName } from './person/town-of';
import { isWholeFamily } from './person/whole-family';
import { isUncalled } from './spelling/tones';
import { isGround } from './word/plain-noun';
import { isGermanShip } from './work/german-ship';
import { isInn, isWork } from './work/named-work';

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
