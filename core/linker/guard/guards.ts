import type { Lexicon, Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import type { PageMention } from '../settle/page-mention';
import { settleBleus } from '../sport/bleus';
import { freeBeforePersons } from './before-person';
import { freeBehindPersons } from './behind-person';
import { freeBehindStrangers } from './behind-stranger';
import { freeBodiesBeforePersons } from './body-before-person';
import { bodiesToldBefore } from './body-noun';
import { freeBranches } from './branch-of-land';
import { isExcluded, isWhole } from './excluded';
import { followsName } from './follows-name';
import { freeRivers } from './german-river';
import { freeKinds } from './kind-noun';
import { freeLetters } from './letters-abroad';
import { isOtherLeague } from './longer-body';
import { mayStand } from './may-stand';
import { readFacts } from './mention-facts';
import { freeBehindCountries } from './of-country';
import { freeLands } from './of-land';
import { freeLeaders } from './of-leader';
import { isPartOfHead } from './self-contained';
import { freeSpeakers } from './speaker-line';
import { hasOtherTone } from './tones';
import { freeSyllables } from './vietnamese-lands';

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
