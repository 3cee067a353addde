import { AliasFlag } from '../../core/lexicon/lexicon';
import { ABROAD } from '../../core/linker/guard/word/foreign-form';
import { nameCount, wordCount } from './common-words';
import { isAlsoFirstName } from './flag-alias';

/** One entity an alias may mean, before shares are given out. */
export interface Claim {
  flags: number;
  /** 0…1 */
  popularity: number;
  prior?: number;
  /** True when only a language other than English, in Latin letters, has the form. */
  foreign?: boolean;
  /**
   * Letters from which a coined word has hardly any namesake unknown to the dataset, of bodies and regions; towns and
   * people have them.
   */
  coinedFrom?: number;
  /** True of four letters or more that stand for a body with a record of its own. */
  spelled?: boolean;
  /** True of the surname, hardly anybody else's, of somebody who holds an office: held-surname.ts. */
  held?: boolean;
  /** True of a region or city that a much-read article is called after: the form is said of it, and hardly of anybody. */
  read?: boolean;
  /** True of a city whose country has the form too: "Алжир" is Algeria before it is Algiers. */
  namesake?: boolean;
}

/** Letters that English does not use for it stand for other things in English: CPI is no court there. */
const STRANGE = 4;

/** Everyday words of other languages, whose counts are not known, are said about as often as rarer English ones. */
const ABROAD_SAID = 40;

/** Mentions of unknown bearers of a coined name: Petronas, Quiksilver. */
const COINED = 1;
/** … of letters that only one known body has, which the news names: UNODC, NLRB. */
const SPELLED = 2;
/** … and of a rare surname whose bearer holds an office of state. */
const HELD = 1;

const isCoined = (key: string, flags: number, from: number): boolean =>
  /^\p{Script=Latin}+$/u.test(key) &&
  key.length >= from &&
  !(flags & (AliasFlag.CommonWord | AliasFlag.CommonName)) &&
  nameCount(key) === 0;

/** How many mentions an entity draws for one of the least known: 1 at popularity 0, 1,000 at 1. */
const mentions = (popularity: number) => 10 ** (3 * popularity);

/**
 * Shares of an alias among the entities that claim it and everything unknown that bears the name. Given priors are
 * kept; the others share what is left by popularity and form.
 * @param key canonical form of the alias
 */
export function sharePriors(key: string, claims: readonly Claim[]): number[] {
  const homely = claims.some((claim) => !claim.foreign);
  const weights = claims.map(
    (claim) =>
      mentions(claim.popularity) *
      formWeight(claim.flags) *
      (homely && claim.foreign ? ABROAD : 1) *
      (claim.namesake ? 0.1 : 1),
  );
  const fame = Math.max(0, ...claims.map((claim) => claim.popularity));
  const flags = claims.reduce((all, claim) => all | claim.flags, 0);
  const shortOnly = claims.every((claim) => claim.flags & AliasFlag.Short);
  const strange = !homely && claims.some((claim) => claim.flags & AliasFlag.Acronym) ? STRANGE : 1;
  const coinedFrom = Math.max(...claims.map((claim) => claim.coinedFrom ?? Number.POSITIVE_INFINITY));
  const coined = !shortOnly && isCoined(key, flags, coinedFrom);
  const read = claims.some((claim) => claim.read);
  const plain = !(flags & (AliasFlag.CommonWord | AliasFlag.CommonName));
  const spelled = plain && claims.length === 1 && claims[0]?.spelled === true;
  const held = shortOnly && claims.length === 1 && claims[0]?.held === true ? HELD : Number.POSITIVE_INFINITY;
  const usual = coined ? COINED : spelled ? SPELLED : unknownMass(key, flags, { shortOnly, fame, read });
  const mass = Math.min(usual, held);
  const unknown = mass * strange;
  const whole = weights.reduce((sum, weight) => sum + weight, unknown);
  const given = claims.reduce((sum, claim) => sum + (claim.prior ?? 0), 0);
  const left = Math.max(0.02, 1 - given);
  return claims.map((claim, number) => {
    const share = claim.prior ?? Math.min(homely && claim.foreign ? ABROAD : left, (weights[number] ?? 0) / whole);
    return Math.round(Math.max(0.001, Math.min(0.99, share)) * 1000) / 1000;
  });
}

function formWeight(flags: number): number {
  if (flags & AliasFlag.Metonym) return 0.05;
  if (flags & AliasFlag.Short) return 0.2;
  if (flags & AliasFlag.Acronym) return 0.6;
  if (flags & AliasFlag.Generated) return 0.5;
  return 1;
}

/** Mentions, on the same scale, of bearers of the name that the dataset does not know. */
function unknownMass(
  key: string,
  flags: number,
  { shortOnly, fame, read }: { shortOnly: boolean; fame: number; read: boolean },
): number {
  const words = key.split(' ').length;
  if (words > 2 || key.length > 22) return 0.2;
  const rest = key.startsWith('the ') ? key.slice(4) : key;
  const said = rest.includes(' ') ? 0 : 10 + wordCount(rest) / 100;
  if (flags & AliasFlag.CommonWord) return wordCount(rest) > 0 ? said : ABROAD_SAID;
  // Florida and Alberta are on lists of names, but hardly anybody is called so. What keeps the flag the linker doubts.
  const rareName = read && !isAlsoFirstName(key);
  if (flags & AliasFlag.CommonName && !rareName) return shortOnly ? 60 : 20;
  if (words === 2) return 0.7;
  if (isCharacters(key)) return key.length < 3 ? 6 : 0.5;
  // A name often said that no famous meaning explains belongs to others: Batman is not the town in Turkey.
  if (fame < 0.5 && !read && nameCount(key) > 0) return Math.max(shortOnly ? 20 : 5, nameCount(key) / 20);
  const short = key.length <= 3 ? 20 : key.length === 4 ? 8 : 4;
  return shortOnly ? short + 15 : short;
}

const isCharacters = (key: string) => /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(key);
