import type { Posting } from '../../../lexicon/lexicon';
import type { EntityTable } from '../../../pack/entity-table';
import type { PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';
import { textAfter } from '../../units/text-beside';
import { wordEnding } from '../../units/word-walk';
import { regionAt } from '../../words/regions';
import { hasOtherTrade, isTrade } from './other-trade';
import { isNoAthlete, playsHere } from './player-told';
import { followsPost, isArtist } from './posts';

/** Units of text after a name. */
const LOOK = 72;

/** ", 41, of Cardiff": so papers tell who is not known to all, and where he lives. */
const AGED = /^, \d{2}, (?:both )?(?:of|from|aus|de|da|di|z|från|fra|uit|из) (?:the )?\p{Lu}/u;
/** ", a nurse from Leeds" */
const EMPLOYED =
  /^, (?:an?|une?|eine?|una?) (?:\p{Ll}+ )?(?:plumber|nurse|teacher|pharmacist|student|farmer|baker|driver|waitress|waiter|mechanic|electrician|carpenter|hairdresser|shopkeeper|firefighter|paramedic|accountant|pensioner|retiree|grandmother|grandfather|housewife|librarian|gardener|builder|cleaner|bartender|barber|dentist|midwife|schoolteacher|receptionist|labourer|trucker|neighbou?r|resident|infirmière?|boulangère?|enseignante?|étudiante?|retraitée?|bäcker(?:in)?|lehrer(?:in)?|rentner(?:in)?|student(?:in)?|enfermera|panadero|maestr[ao]|estudiante|vecin[ao]|jubilad[ao]) (?:from|in|of|who|à|de|aus|qui|que|die|der)\b/iu;
/** Popularity of those whom lists of actors, singers and players name, and of whom news seldom writes. */
const LISTED = 0.35;
const UNRELATED = /^,? ?\(?no relation\b/u;

/** Trades that newspapers tell before the name of who is not known: "medical student [Ray Charles]". */
const PLAIN_TRADES = new Set(
  'student pupil nurse teacher plumber farmer baker waitress waiter mechanic electrician carpenter hairdresser shopkeeper paramedic accountant pensioner grandmother grandfather housewife librarian gardener builder cleaner barber dentist midwife schoolteacher receptionist labourer neighbour neighbor resident motorist bystander eyewitness survivor'.split(
    ' ',
  ),
);
/** What lists say of their people: "Musician born in Albany"; who has a record of his own may be a student too. */
const ONLY_LISTED = /^\p{Lu}[\p{L} ]* born in /u;
/** The years of who is dead. */
const DEAD = /\(\d{3,4}–\d{4}\)/;
/** ", head of research at": what the dead do not say. */
const POSTED =
  /^, (?:an? |the )?(?:[\p{L}’'-]+ ){0,4}?(?:head|director|manager|analyst|economist|strategist|lecturer|professor|researcher|partner|coordinator|officer|lawyer|attorney|consultant|adviser|spokes(?:man|woman|person)|CEO) (?:of|at|for|with|in)\b/u;
const SAYING = new Set(['said', 'says']);
/** What is told of schools that bear a statesman's name, and of his namesakes before the courts of today. */
const PRESENT = /^(?:,? \d{1,3}[-–]\d{1,3}(?![\d-])| goes on trial| hosts )/;
const LOOK_PRESENT = 16;

/**
 * What the words beside a person's full name tell of a namesake who is not known: "told" surely, "[Michael Jordan], a
 * nurse from Leeds", "aged" of whoever holds an office or is one of a list, "[Donald Tusk], 41, of Cardiff"; others' ages
 * are told so too. "plain" of those of lists, "living" of the dead: "said [Andrew Jackson], head of trading at", "posted" of
 * artists: "Judge [Paul Simon]", "present" of dead statesmen: "beat [George Washington] 58-40", the trade of who has another: "composer [John Adams]".
 */
function strangeness({ many, from, scanned }: PageMention): string {
  if (!many) return '';
  const { text } = from.run;
  const before = unitAt(text, scanned.start - 1) === 0x20 ? wordEnding(text, scanned.start - 1) : '';
  if (isTrade(before)) return before;
  if (SAYING.has(before) && POSTED.test(textAfter(text, scanned.end, LOOK))) return 'living';
  if (from.lang === 'en' && followsPost(text, scanned.start)) return 'posted';
  if (from.lang === 'en' && PRESENT.test(textAfter(text, scanned.end, LOOK_PRESENT))) return 'present';
  if (scanned.titles.length > 0) return '';
  if (PLAIN_TRADES.has(before)) return 'plain';
  const next = unitAt(text, scanned.end);
  if (next !== 0x2c && !(next === 0x20 && unitAt(text, scanned.end + 1) === 0x28)) return '';
  const after = textAfter(text, scanned.end, LOOK);
  if (EMPLOYED.test(after) || UNRELATED.test(after)) return 'told';
  const aged = AGED.exec(after)?.[0];
  // "Joe Biden, 82, of Delaware": lawmakers are told with their states.
  return aged !== undefined && !regionAt(after, aged.length - 1) ? 'aged' : '';
}

/** True of a person of whom that is not told. */
function isNot(entity: number, strange: string, entities: EntityTable): boolean {
  if (isTrade(strange)) return hasOtherTrade(strange, entities.line(entity));
  if (strange === 'plain') return ONLY_LISTED.test(entities.line(entity));
  if (strange === 'posted') return entities.titles(entity).length === 0 && isArtist(entities.line(entity));
  if (strange === 'present') return entities.titles(entity).length > 0 && DEAD.test(entities.line(entity));
  if (strange === 'living') return DEAD.test(entities.line(entity));
  return strange === 'told' || entities.titles(entity).length > 0 || entities.popularity(entity) <= LISTED;
}

/** Of whom everybody reads it is said as a figure of speech: "Joe Biden hit a home run". */
const READ_OF = 0.5;

/** "[Murray] says": the dead are quoted so only where everybody knows them. */
const speaksNow = ({ from: { run, lang }, scanned: { start, end } }: PageMention): boolean =>
  lang === 'en' && (run.text.startsWith(SAYS, end) || run.text.startsWith(SAYS, start - SAYS.length));
const SAYS = ' says ';
/** Who is less known than this is hardly quoted after his death. */
const QUOTED = 0.25;

const isLongDead = (entity: number, entities: EntityTable): boolean =>
  entities.kind(entity) === 'person' && entities.popularity(entity) < QUOTED && DEAD.test(entities.line(entity));

/** A person of whom not everybody reads, and one who is no player. */
const isLittleRead = (entity: number, entities: EntityTable): boolean =>
  entities.kind(entity) === 'person' && entities.popularity(entity) < READ_OF;
const isNoPlayer = (entity: number, entities: EntityTable): boolean =>
  isLittleRead(entity, entities) && isNoAthlete(entities.line(entity));

/** "[Will Smith]’s solo home run": takes away those who are no players; true of a full name. */
function leavePlayers(mention: PageMention, entities: EntityTable): boolean {
  const { many, from, scanned, postings } = mention;
  if (!postings.some(({ entity }) => isLittleRead(entity, entities))) return false;
  if (!playsHere(from.run.text, scanned.start, scanned.end)) return false;
  if (!many) mention.postings = postings.filter(({ entity }) => !isNoPlayer(entity, entities));
  return many;
}

/** "deputy minister Andrew [Whitfield]": a post before a first name and a surname that is known alone. */
const isPosted = ({ from, scanned: { nameStart, start } }: PageMention): boolean =>
  nameStart < start && from.lang === 'en' && followsPost(from.run.text, nameStart);

function leavePosted(mention: PageMention, entities: EntityTable): void {
  mention.postings = mention.postings.filter(
    ({ entity }) => entities.kind(entity) !== 'person' || !isNot(entity, 'posted', entities),
  );
}

/**
 * Takes from the mentions of a page those meanings that are persons of whom only a namesake is spoken of; his surname
 * alone is his too.
 */
export function sendStrangersAway(mentions: readonly PageMention[], entities: EntityTable): void {
  const away = new Set<number>();
  const known = new Set<number>();
  const others = new Set<number>();
  for (const mention of mentions) {
    if (leavePlayers(mention, entities))
      for (const { entity } of mention.postings) if (isNoPlayer(entity, entities)) others.add(entity);
    if (speaksNow(mention))
      for (const { entity } of mention.postings) if (isLongDead(entity, entities)) others.add(entity);
    if (!mention.many && isPosted(mention)) leavePosted(mention, entities);
    if (!mention.many || !mention.postings.some(({ entity }) => entities.kind(entity) === 'person')) continue;
    const strange = strangeness(mention);
    const goes = ({ entity }: Posting): boolean =>
      strange !== '' && entities.kind(entity) === 'person' && isNot(entity, strange, entities);
    for (const posting of mention.postings)
      if (entities.kind(posting.entity) === 'person') (goes(posting) ? away : known).add(posting.entity);
    if (strange !== '') mention.postings = mention.postings.filter((posting) => !goes(posting));
  }
  for (const entity of away) if (known.has(entity)) away.delete(entity);
  // Who plays or speaks once does so wherever the page has his name.
  for (const entity of others) away.add(entity);
  if (away.size === 0) return;
  for (const mention of mentions) {
    if (!mention.postings.some(({ entity }) => away.has(entity))) continue;
    mention.postings = mention.postings.filter(({ entity }) => !away.has(entity));
  }
}
