import { type AliasEntry, AliasFlag } from '../../core/lexicon/lexicon';
import type { Draft } from '../model';
import { keyOfName } from './claims';
import type { Metonym } from './metonyms';
import { worldNames } from './names/read-names';
import type { Claimed } from './shared-forms';

const WEAK = AliasFlag.Short | AliasFlag.Acronym | AliasFlag.Generated;

/** The names of seats as forms of what they stand for; they take no share from the place itself. */
export function metonymEntries(
  metonyms: readonly Metonym[],
  entities: readonly Draft[],
  byKey: ReadonlyMap<string, readonly Claimed[]>,
): AliasEntry[] {
  const entries: AliasEntry[] = [];
  for (const { seat, standsFor, share } of metonyms) {
    const draft = entities[seat];
    const others = [...(draft?.aliases ?? []), ...worldNames(draft?.id ?? '')];
    const names = [{ text: draft?.name ?? '', lang: 'en', flags: 0 }, ...others];
    const seen = new Set<string>();
    for (const { text, lang, flags } of names) {
      const alias = text.normalize('NFC').trim();
      const claims = byKey.get(keyOfName(alias)) ?? [];
      const own = claims.some(({ entity }) => entity === standsFor) || !claims.some(({ entity }) => entity === seat);
      if (own || flags & WEAK || seen.has(`${lang} ${alias}`)) continue;
      seen.add(`${lang} ${alias}`);
      entries.push({ alias, entity: standsFor, flags: AliasFlag.Metonym, prior: share, lang });
    }
  }
  return entries;
}
