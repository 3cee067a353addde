import { type AliasEntry, AliasFlag } from '../../core/lexicon/lexicon';
import type { Draft } from '../model';
import { claimsOf } from './claims';
import { isAlsoFirstName } from './flag-alias';
import { isHeldSurname } from './held-surname';
import { metonymEntries } from './metonym-entries';
import { metonymsOf } from './metonyms';
import { type Claim, sharePriors } from './priors';
import { coinedFromOf, isRead } from './read-places';
import { type Claimed, isForeign, markNamesakes, markShared, withoutCapitalsAbroad } from './shared-forms';
import { mostOf } from './uncased-words';
import { isRatherWords } from './word-or-name';

/**
 * The aliases of all entities with their shares, entity numbers as in `entities`. One alias may come once per language
 * and entity; an attested full form outweighs the same form as short or generated.
 */
export function aliasEntries(entities: readonly Draft[]): AliasEntry[] {
  const byKey = new Map<string, Claimed[]>();
  const countries = new Map<string, string>();
  for (const { codes, name } of entities) if (codes.iso !== undefined) countries.set(codes.iso, name);
  entities.forEach((draft, entity) => {
    for (const { key, claimed } of claimsOf(draft, entity, countries.get(draft.country ?? ''))) {
      const list = byKey.get(key);
      if (list) list.push(claimed);
      else byKey.set(key, [claimed]);
    }
  });
  const entries: AliasEntry[] = [];
  for (const [key, claims] of byKey) entries.push(...entriesOf(key, claims, entities));
  entries.push(...metonymEntries(metonymsOf(entities), entities, byKey));
  return entries.sort((a, b) => a.entity - b.entity || bySmallLetters(a.alias, b.alias) || (a.lang < b.lang ? -1 : 1));
}

/**
 * Of spellings that differ in capitals alone the one with small letters comes first: the lexicon keeps the first, and the
 * linker asks it whether a word of a name has lost its capital ("the Armenian genocide", "the Ballon d'Or").
 */
function bySmallLetters(a: string, b: string): number {
  const [low, other] = [a.toLowerCase(), b.toLowerCase()];
  if (low !== other) return low < other ? -1 : 1;
  return a === b ? 0 : a > b ? -1 : 1;
}

/** Letters of a body that has a record of its own. */
const isSpelled = (text: string, flags: number, draft: Draft | undefined): boolean =>
  (flags & AliasFlag.Acronym) !== 0 && draft?.origin === 'curated' && /^\p{Lu}{4,}$/u.test(text);

/** The entries of one form, for all that claim it. */
function entriesOf(key: string, all: readonly Claimed[], entities: readonly Draft[]): AliasEntry[] {
  const claims = withoutCapitalsAbroad(all, entities);
  const byEntity = new Map<number, Claim>();
  for (const { entity, alias, flags } of claims) {
    const known = byEntity.get(entity);
    const popularity = entities[entity]?.popularity ?? 0;
    const prior = alias.prior ?? known?.prior;
    const weak = AliasFlag.Short | AliasFlag.Generated | AliasFlag.Metonym;
    const kept = known ? (flags & known.flags & weak) | ((flags | known.flags) & ~weak) : flags;
    const foreign = (known?.foreign ?? true) && isForeign(alias);
    const draft = entities[entity];
    const coinedFrom = coinedFromOf(draft);
    byEntity.set(entity, {
      flags: isRatherWords(key, draft) ? kept | AliasFlag.CommonWord : kept,
      popularity,
      foreign,
      ...(coinedFrom !== undefined && { coinedFrom }),
      ...(isRead(draft, key) && { read: true }),
      ...(isSpelled(alias.text, kept, draft) && { spelled: true }),
      ...(isHeldSurname(key, kept, draft) && { held: true }),
      ...(prior !== undefined && { prior }),
    });
  }
  markNamesakes(byEntity, entities);
  markShared(key, claims, byEntity, entities);
  const numbers = [...byEntity.keys()];
  const most = mostOf(key);
  const shares = sharePriors(key, [...byEntity.values()]).map((share) => Math.min(share, most));
  return claims.map(({ entity, alias }) => ({
    alias: alias.text,
    entity,
    flags: settled(key, byEntity.get(entity)?.flags ?? 0, shares[numbers.indexOf(entity)] ?? 0),
    prior: shares[numbers.indexOf(entity)] ?? 0,
    lang: alias.lang,
  }));
}

/** London is a first name too, but hardly ever in the news: a sure share outweighs the list of names. */
const settled = (key: string, flags: number, share: number) =>
  share >= 0.8 && !(flags & AliasFlag.Short) && !isAlsoFirstName(key) ? flags & ~AliasFlag.CommonName : flags;
