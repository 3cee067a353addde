import type { EntityTable } from '../../pack/entity-table';
import type { ScannedRun } from '../scan/scan-run';
import type { PageMention } from '../settle/page-mention';
import { unitAt } from '../units/char-class';
import { textAfter } from '../units/text-beside';
import { isPossessive, lettersStart } from '../units/word-walk';
import { isRegion } from '../words/regions';

/** The two chambers, the whole and its committees, by their lines. */
const OF_CONGRESS = /\bUS (?:Congress|House of Representatives|Senate)\b/;
/** What each state has as well. */
const CHAMBERS = new Set(['House', 'Senate', 'House of Representatives']);
/** The building of both. */
const CAPITOL = 'Capitol';
const STATE = 'tate ';
/** "the Legislature" is a state's, where nothing else on the page is of Congress. */
const LEGISLATURE = 'the Legislature';
const CONGRESS = 'ongress';
/** Names that only those of the whole country have; "the [Capitol]" alone may be a state's. */
const NATIONAL = /^(?:U\.?S\.?|United States|Congress|Capitol(?!$))/;

/** Who is told by his office in a chamber and his whole name: "[House] Speaker Todd Huston". */
const OFFICER =
  /^ (?:Speaker|(?:President|Speaker)(?: [Pp]ro [Tt]em(?:pore)?)?|(?:Majority|Minority|Republican|Democratic) (?:Floor )?(?:Leader|Whip)) (?=\p{Lu}\p{Ll}+ (?:\p{Lu}\.? )?\p{Lu})/u;
const LOOK = 56;

/** Words behind a state that are its own parliament's: "the Kansas [Senate] on Tuesday", and not "the Kansas Senate race". */
const PARLIAMENT =
  /(?:House of Representatives|General Assembly|[Ll]egislature|[Ss]tatehouse|(?:House|Senate) (?:Speaker|President|Republicans|Democrats|(?!race|seat|runoff|run|primary|candidate|hopeful|nominee|nomination|bid|campaign|contest|election|delegation|map|district)\p{Ll}))/gu;

/** True when a state of the United States ends at `end`, perhaps with "'s". */
function endsState(text: string, end: number): boolean {
  const at = isPossessive(text, end - 2) ? end - 2 : end;
  const start = lettersStart(text, at);
  const last = text.slice(start, at).toLowerCase();
  if (isRegion(last, 'US')) return true;
  return (
    unitAt(text, start - 1) === 0x20 &&
    isRegion(`${text.slice(lettersStart(text, start - 1), start - 1).toLowerCase()} ${last}`, 'US')
  );
}

/** True when a run names the parliament of a state. */
function namesParliament({ run: { text } }: ScannedRun): boolean {
  if (!text.includes('ouse') && !text.includes('enate') && !text.includes('egislature') && !text.includes('Assembly'))
    return false;
  for (const { index } of text.matchAll(PARLIAMENT)) if (endsState(text, index - 1)) return true;
  return false;
}

/** True when a person known here bears the name that begins at `start`. */
const isKnown = (mentions: readonly PageMention[], index: number, start: number, entities: EntityTable): boolean => {
  const { from } = mentions[index] as PageMention;
  for (let i = index + 1; mentions[i]?.from === from; i++) {
    const { scanned, many, postings } = mentions[i] as PageMention;
    if (scanned.start > start) return false;
    if (scanned.start === start) return many && postings.some(({ entity }) => entities.kind(entity) === 'person');
  }
  return false;
};

/** What is left of the meanings: other countries have such houses too. */
const others = ({ postings }: PageMention, entities: EntityTable): PageMention['postings'] =>
  postings.filter(({ entity }) => entities.kind(entity) !== 'place' && !OF_CONGRESS.test(entities.line(entity)));

/** True where Congress, a part of it or its building is what a name means first. */
function isOfCongress({ text, postings: [first], from }: PageMention, entities: EntityTable): boolean {
  if (!first || from.lang !== 'en') return false;
  if (entities.kind(first.entity) === 'place') return text === CAPITOL;
  return entities.kind(first.entity) === 'organisation' && OF_CONGRESS.test(entities.line(first.entity));
}

const isStateCapitol = ({ text, from, scanned: { start } }: PageMention): boolean =>
  text === CAPITOL && from.run.text.startsWith(STATE, start - STATE.length);

/** Whose house one is by the officer told behind it: 'state' where nobody knows him, '' without one. */
function houseOf(mentions: readonly PageMention[], index: number, entities: EntityTable): 'national' | 'state' | '' {
  const { from, scanned } = mentions[index] as PageMention;
  const officer = OFFICER.exec(textAfter(from.run.text, scanned.end, LOOK))?.[0];
  if (officer === undefined) return '';
  return isKnown(mentions, index, scanned.end + officer.length, entities) ? 'national' : 'state';
}

/**
 * States have a House and a Senate too: whose speaker nobody knows, "[House] Speaker Todd Huston", is no house of Congress,
 * and on a page of a state's parliament that does not name Congress none is.
 */
export function settleStateHouses(
  mentions: readonly PageMention[],
  runs: readonly ScannedRun[],
  entities: EntityTable,
): void {
  // Most pages name none of them.
  if (!mentions.some(({ text, from }) => (CHAMBERS.has(text) || text === CAPITOL) && from.lang === 'en')) return;
  let national = false;
  let state = false;
  const bare: PageMention[] = [];
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as PageMention;
    if (!isOfCongress(mention, entities)) continue;
    if (isStateCapitol(mention)) {
      mention.postings = others(mention, entities);
      continue;
    }
    const house = CHAMBERS.has(mention.text) ? houseOf(mentions, index, entities) : '';
    if (house === 'national' || NATIONAL.test(mention.text)) national = true;
    else if (house === '') bare.push(mention);
    else {
      state = true;
      mention.postings = others(mention, entities);
    }
  }
  if (bare.length === 0 || national) return;
  const named = (words: string) => runs.some(({ run }) => run.text.includes(words));
  if (!state && !runs.some(namesParliament) && (!named(LEGISLATURE) || named(CONGRESS))) return;
  for (const mention of bare) mention.postings = others(mention, entities);
}
