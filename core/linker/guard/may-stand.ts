import type { Kind } from '../../card/entity-card';
import type { Lexicon, Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { Bit } from '../scan/context-bits';
import { OPEN } from '../settle/page-mention';
import { gavePicture } from './body/press-letters';
import { isSponsor } from './longer/directed-body';
import { mayBeBody } from './may-be-body';
import { mayBePerson } from './may-be-person';
import { mayBePlace } from './may-be-place';
import type { MentionFacts } from './mention-facts';
import { followsParticle } from './person/surname-particle';
import { isPlaceOfEvent } from './place/place-of-event';
import { standsAlone } from './place/stands-alone';
import { isNoLandscape } from './place/waters';
import { wellWritten } from './spelling/well-written';
import { isOtherWord } from './word/compound';
import { isSurnameHere } from './word/country-adjective';
import { isPartOfSounds } from './word/part-of-sounds';
import { isCitizen } from './word/plain-noun';
import { isAnotherYears } from './work/edition';
import { isTitleBy } from './work/title-by';

/** "Syrian" is no name; "Palestina" looks like an adjective and is one. */
const isOnlyAdjective = ({ demonym, mention }: MentionFacts, kind: Kind): boolean =>
  demonym &&
  (mention.from.lang === 'en' || isCitizen(mention) || kind !== 'place') &&
  !(kind === 'person' && isSurnameHere(mention));

/** Whether nobody but a person is meant, whatever is called so. */
const isOnlyPerson = (facts: MentionFacts, lexicon: Lexicon, entities: EntityTable): boolean =>
  facts.everyday ||
  facts.catalogued ||
  facts.mention.right === OPEN ||
  followsParticle(facts.mention) ||
  isSponsor(facts.mention) ||
  isTitleBy(facts.mention, lexicon, entities);

/** Whether what is named may be meant by the mention, as far as that alone can tell. */
export function mayStand(facts: MentionFacts, posting: Posting, lexicon: Lexicon, entities: EntityTable): boolean {
  const { mention, bits, marked, land } = facts;
  const { entity } = posting;
  const kind = entities.kind(entity);
  if (mention.firm && kind !== 'organisation') return false;
  if (!wellWritten(mention, posting, lexicon)) return false;
  if (isPartOfSounds(mention, posting, entities)) return false;
  if (marked !== '' && !entities.name(entity).startsWith(marked)) return false;
  if (isOnlyAdjective(facts, kind)) return false;
  if (bits & Bit.Ampersand && kind !== 'place') return false;
  if ((facts.hyphened || bits & Bit.Ampersand) && !standsAlone(entity, entities)) return false;
  if (land !== '' && isNoLandscape(land, kind, entities.line(entity))) return false;
  if (kind === 'person') return mayBePerson(facts, posting, entities);
  facts.onlyPerson ??= isOnlyPerson(facts, lexicon, entities);
  if (facts.onlyPerson) return false;
  if (bits & Bit.Credit && kind !== 'place' && !(kind === 'organisation' && gavePicture(mention, posting)))
    return false;
  if (facts.othersFrom > 0 && entities.popularity(entity) < facts.othersFrom) return false;
  if (kind === 'event' && isAnotherYears(mention, entities.id(entity), entities.line(entity))) return false;
  if (kind === 'event' && isPlaceOfEvent(mention)) return false;
  if (kind === 'place' && !mayBePlace(facts, posting, lexicon, entities)) return false;
  if (kind === 'organisation' && !mayBeBody(facts, posting, lexicon, entities)) return false;
  return !isOtherWord(mention, posting, kind, entities);
}
