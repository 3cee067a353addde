import type { Kind } from '../../card/entity-card';
import type { Lexicon, Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { Bit } from '../scan/context-bits';
import { OPEN } from '../settle/page-mention';
import { isOtherWord } from './compound';
import { isSurnameHere } from './country-adjective';
import { isSponsor } from './directed-body';
import { isAnotherYears } from './edition';
import { mayBeBody } from './may-be-body';
import { mayBePerson } from './may-be-person';
import { mayBePlace } from './may-be-place';
import type { MentionFacts } from './mention-facts';
import { isPartOfSounds } from './part-of-sounds';
import { isPlaceOfEvent } from './place-of-event';
import { isCitizen } from './plain-noun';
import { gavePicture } from './press-letters';
import { standsAlone } from './stands-alone';
import { followsParticle } from './surname-particle';
import { isTitleBy } from './title-by';
import { isNoLandscape } from './waters';
import { wellWritten } from './well-written';

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
