/** Surnames that say who is meant: of people who hold an office of state and are called as nobody else is. */
import { AliasFlag } from '../../core/lexicon/lexicon';
import { isFrequentFirstName } from '../../core/linker/names/first-names';
import type { Draft } from '../model';
import { nameCount, wordCount } from './common-words';
import { isEverydayAbroad } from './everyday-words';
import { isAlsoFirstName } from './flag-alias';
import { foldKey } from './fold-key';
import { commonNames } from './name-lists';

/** Shorter names are words of some language, or belong to many. */
const SHORTEST = 7;
const SHORTEST_ELSEWHERE = 4;
/** Who is less heard of is named in full first. */
const HEARD_OF = 0.25;

/** Endings that make a surname of any first name or trade: many are called so, though no list of ours has them. */
const OF_MANY =
  /(?:[iy]?[cć]h?|[oei]va?|in[ae]?|skiy?|ska|cki|enko|[eo]z|s[eoø]n|sson|escu|idis|opoulos|yan|ian|shvili|adze|oğlu|oglu|ko)$/;

/** Their surnames are met all over the world, and no list of ours has half of them. */
const ENGLISH = new Set(['US', 'GB', 'IE', 'CA', 'AU', 'NZ']);

const LATIN = /\p{Script=Latin}/u;

const holders = new WeakMap<Draft, boolean>();

/** True of who holds an office now and whose surname, as English writes it, is on no list of names or words; kings go by first names. */
function isHolder(draft: Draft): boolean {
  let holds = holders.get(draft);
  if (holds === undefined) {
    const { kind, name, country = '', origin, popularity, roles, aliases } = draft;
    const english = aliases
      .filter(({ lang, flags, text }) => lang === 'en' && flags & AliasFlag.Short && !text.includes(' '))
      .map(({ text }) => text);
    holds =
      kind === 'person' &&
      origin === 'curated' &&
      popularity >= HEARD_OF &&
      !ENGLISH.has(country) &&
      roles.some(({ office, to }) => office !== undefined && to === undefined) &&
      english.length > 0 &&
      english.every((text) => name.endsWith(` ${text}`) && isRare(foldKey(text)));
    holders.set(draft, holds);
  }
  return holds;
}

const isRare = (key: string): boolean =>
  key.length >= SHORTEST &&
  !OF_MANY.test(key) &&
  nameCount(key) === 0 &&
  wordCount(key) === 0 &&
  !commonNames().has(key) &&
  !isAlsoFirstName(key) &&
  !isFrequentFirstName(key) &&
  !isEverydayAbroad(key);

/** True of the surname alone of somebody who holds an office, where hardly anybody else is called so. */
export const isHeldSurname = (key: string, flags: number, draft: Draft | undefined): boolean =>
  draft !== undefined &&
  (flags & AliasFlag.Short) !== 0 &&
  !(flags & (AliasFlag.Generated | AliasFlag.CommonWord | AliasFlag.CommonName)) &&
  !key.includes(' ') &&
  key.length >= (LATIN.test(key) ? SHORTEST : SHORTEST_ELSEWHERE) &&
  !isEverydayAbroad(key) &&
  isHolder(draft);
