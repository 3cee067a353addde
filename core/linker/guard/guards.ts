import type { Lexicon, Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import type { PageMention } from '../settle/page-mention';
import { settleBleus } from './body/bleus';
import { freeLetters } from './body/letters-abroad';
import { isExcluded, isWhole } from './excluded';
import { freeBeforePersons } from './longer/before-person';
import { freeBehindPersons } from './longer/behind-person';
import { freeBehindStrangers } from './longer/behind-stranger';
import { freeBodiesBeforePersons } from './longer/body-before-person';
import { bodiesToldBefore } from './longer/body-noun';
import { freeBranches } from './longer/branch-of-land';
import { followsName } from './longer/follows-name';
import { freeKinds } from './longer/kind-noun';
import { isOtherLeague } from './longer/longer-body';
import { freeBehindCountries } from './longer/of-country';
import { freeLands } from './longer/of-land';
import { freeLeaders } from './longer/of-leader';
import { isPartOfHead } from './longer/self-contained';
import { freeSpeakers } from './longer/speaker-line';
import { mayStand } from './may-stand';
import { readFacts } from './mention-facts';
import { freeRivers } from './place/german-river';
import { freeSyllables } from './place/vietnamese-lands';
import { hasOtherTone } from './spelling/tones';

const NONE: readonly Posting[] = [];

/** Leaves of each mention's meanings those that may stand there, as far as one mention alone can tell. */
export function applyGuards(mentions: readonly PageMention[], lexicon: Lexicon, entities: EntityTable): void {
  freeBehindPersons(mentions, entities);
  freeBehindStrangers(mentions, entities);
  freeLeaders(mentions, entities);
  freeLands(mentions, entities);
  freeBehindCountries(mentions, entities);
  freeKinds(mentions, entities);
  freeBeforePersons(mentions, entities);
  freeBodiesBeforePersons(mentions, entities);
  freeBranches(mentions, entities);
  freeSpeakers(mentions);
  freeSyllables(mentions);
  freeRivers(mentions, entities);
  settleBleus(mentions);
  freeLetters(mentions, entities);
  let last: PageMention | undefined;
  for (const mention of mentions) {
    if (mention.postings.length === 0) continue;
    if (isExcluded(mention, lexicon, entities) || hasOtherTone(mention, lexicon)) mention.postings = NONE;
    else if (isPartOfHead(mention) && !followsName(mention, last, entities)) mention.postings = NONE;
    else if (!isWhole(mention) && !followsName(mention, last, entities))
      mention.postings = bodiesToldBefore(mention, entities);
    last = mention;
  }
  for (const mention of mentions)
    if (mention.postings.length > 0) mention.postings = guarded(mention, lexicon, entities);
}

/** The meanings of one mention that may stand there, if it is not excluded. */
function guarded(mention: PageMention, lexicon: Lexicon, entities: EntityTable): readonly Posting[] {
  if (isOtherLeague(mention)) return NONE;
  const facts = readFacts(mention, lexicon, entities);
  const { postings } = mention;
  let left: Posting[] | undefined;
  for (let i = 0; i < postings.length; i++) {
    const posting = postings[i] as Posting;
    if (!mayStand(facts, posting, lexicon, entities)) left ??= postings.slice(0, i);
    else left?.push(posting);
  }
  return left ?? postings;
}
