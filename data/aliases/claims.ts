/** What an entity is called, as it claims its names: `key` = the folded form, under which others may claim it too. */
import { AliasFlag } from '../../core/lexicon/lexicon';
import type { Draft, DraftAlias } from '../model';
import { flagsOf } from './flag-alias';
import { foldKey } from './fold-key';
import { generatedAliases } from './generated';
import { knownAs } from './known-as';
import { worldNames } from './names/read-names';
import type { Claimed } from './shared-forms';
import { isSurnameAbroad, priorOfSurname, surnamesAbroad } from './surnames-abroad';

/** Longer names are titles of works or mistakes of a source. */
const LONGEST = 90;

/** The key of a name that is written so; '' for one too long. */
export const keyOfName = (text: string): string => (text.length > LONGEST ? '' : foldKey(text));

/** The one name of a single Latin letter: core/linker/tell/letter-name.ts tells where it is one. */
const NETWORK = 'X';

/** Hebrew marks its acronyms: או"ם. */
const MARKED_ACRONYM = /\p{Script=Hebrew}["״]\p{Script=Hebrew}$/u;

/** Short forms of bodies in capitals are acronyms: BM, ANP. One that its mark tells from words is as sure as a name. */
function asAcronym(text: string, flags: number, { kind }: Draft): number {
  const letters = AliasFlag.Short | AliasFlag.CaseSensitive;
  if (kind !== 'person' && MARKED_ACRONYM.test(text)) return flags & ~AliasFlag.Short;
  if (kind === 'person' || (flags & letters) !== letters) return flags;
  return (flags & ~AliasFlag.Short) | AliasFlag.Acronym;
}

/** The names that an entity claims; `country` = the English name of its country. */
export function claimsOf(
  draft: Draft,
  entity: number,
  country: string | undefined,
): { key: string; claimed: Claimed }[] {
  const abroad = worldNames(draft.id);
  const known = knownAs(draft.id);
  const aliases: DraftAlias[] = [
    { text: draft.name, lang: 'en', flags: AliasFlag.Primary },
    // Reviewed by hand: their flags hold, whatever a source says of the form.
    ...known,
    ...draft.aliases,
    ...abroad,
    ...surnamesAbroad(draft, abroad),
    ...generatedAliases({ ...draft, aliases: [...draft.aliases, ...abroad] }, country),
  ];
  const priors = new Map(
    [...abroad, ...draft.aliases, ...known]
      .filter((alias) => alias.prior !== undefined)
      .map((alias) => [alias.text, alias.prior]),
  );
  const surname = priorOfSurname(draft);
  const seen = new Set<string>();
  const claims: { key: string; claimed: Claimed }[] = [];
  for (const alias of aliases) {
    const text = alias.text.normalize('NFC').trim();
    const key = keyOfName(text);
    const same = `${alias.lang} ${text}`;
    const letter = text === NETWORK ? AliasFlag.CaseSensitive : 0;
    if (key.length < 2 && !letter && !/\p{Script=Han}/u.test(text)) continue;
    if (key === '' || seen.has(same)) continue;
    seen.add(same);
    const flags = asAcronym(text, alias.flags | flagsOf(text, key) | letter, draft);
    const prior = alias.prior ?? priors.get(text) ?? (isSurnameAbroad(alias, key, draft) ? surname : undefined);
    claims.push({ key, claimed: { entity, alias: { ...alias, text, ...(prior !== undefined && { prior }) }, flags } });
  }
  return claims;
}
