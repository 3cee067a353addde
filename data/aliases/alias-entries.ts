import { type AliasEntry, AliasFlag } from '../../core/lexicon/lexicon';
import { derivedShortForms } from '../curate/short-forms';
import type { Draft, DraftAlias } from '../model';
import { nameCount, wordCount } from './common-words';
import { isArticleAndWord, isEverydayAbroad, isOftenSaid } from './everyday-words';
import { flagsOf, isAlsoFirstName } from './flag-alias';
import { foldKey } from './fold-key';
import { generatedAliases } from './generated';
import { knownAs } from './known-as';
import { type Metonym, metonymsOf } from './metonyms';
import { worldNames } from './names/read-names';
import { type Claim, sharePriors } from './priors';
import { coinedFromOf, isRead } from './read-places';
import { type Claimed, isForeign, markNamesakes, markShared, withoutCapitalsAbroad } from './shared-forms';
import { mostOf } from './uncased-words';

/** Letters of a body that has a record of its own. */
const isSpelled = (text: string, flags: number, draft: Draft | undefined): boolean =>
  (flags & AliasFlag.Acronym) !== 0 && draft?.origin === 'curated' && /^\p{Lu}{4,}$/u.test(text);

/** Longer names are titles of works or mistakes of a source. */
const LONGEST = 90;

const WEAK = AliasFlag.Short | AliasFlag.Acronym | AliasFlag.Generated;

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

function claimsOf(draft: Draft, entity: number, country: string | undefined): { key: string; claimed: Claimed }[] {
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
    const key = text.length > LONGEST ? '' : foldKey(text);
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

/** The one name of a single Latin letter: core/linker/tell/letter-name.ts tells where it is one. */
const NETWORK = 'X';

/** Languages in letters of their own, in which nobody writes a name as English does. */
const OWN_LETTERS: ReadonlySet<string> = new Set('he el ar fa ru uk ja ko zh'.split(' '));

/**
 * The one word that English knows a person by, the surname or the first name, in languages in which only our lists tell
 * his name: Melania Trump is no "Τραμπ".
 */
function surnamesAbroad({ kind, name, country, aliases }: Draft, abroad: readonly DraftAlias[]): DraftAlias[] {
  if (kind !== 'person' || abroad.length === 0) return [];
  const en = aliases.filter(({ lang, flags }) => lang === 'en' && flags & AliasFlag.Short).map(({ text }) => text);
  if (en.length === 0) return [];
  const told = new Set(aliases.map(({ lang }) => lang));
  const full = abroad.filter(({ lang }) => OWN_LETTERS.has(lang) && !told.has(lang));
  const forms = derivedShortForms({ name, short: { en }, ...(country !== undefined && { country }) }, full);
  return forms.map((form) => ({ ...form, flags: AliasFlag.Short }));
}

/** A given share lower than this says of the English word that it is one: "May". */
const SURE = 0.4;

/** The share given to a person's surname in English, where it is a sure one. */
function priorOfSurname({ kind, aliases }: Draft): number | undefined {
  if (kind !== 'person') return undefined;
  const given = aliases.filter(({ lang, flags }) => lang === 'en' && flags & AliasFlag.Short);
  const best = Math.max(0, ...given.map(({ prior }) => prior ?? 0));
  return best >= SURE ? best : undefined;
}

/** "Помпео": in another script the surname is no less the person's, unless it is a word there. */
const isSurnameAbroad = ({ text, lang, flags }: DraftAlias, key: string, draft: Draft): boolean =>
  (flags & AliasFlag.Short) !== 0 &&
  !(flags & AliasFlag.Generated) &&
  lang !== 'en' &&
  lang !== draft.native?.lang &&
  (!LATIN.test(text) || isTranscribed(text, key, draft)) &&
  !isEverydayAbroad(key);

const LATIN = /\p{Script=Latin}/u;
/** Shorter words are other things too. */
const LONG_ENOUGH = 6;

/** "Peskow", "Lawrow": a name of another script as a language that is not English writes it, and no name of its own. */
const isTranscribed = (text: string, key: string, { native }: Draft): boolean =>
  native !== undefined &&
  !LATIN.test(native.text) &&
  text.length >= LONG_ENOUGH &&
  wordCount(key) === 0 &&
  nameCount(key) === 0 &&
  !isAlsoFirstName(key);

/** Hebrew marks its acronyms: או"ם. */
const MARKED_ACRONYM = /\p{Script=Hebrew}["״]\p{Script=Hebrew}$/u;

/** Short forms of bodies in capitals are acronyms: BM, ANP. One that its mark tells from words is as sure as a name. */
function asAcronym(text: string, flags: number, { kind }: Draft): number {
  const letters = AliasFlag.Short | AliasFlag.CaseSensitive;
  if (kind !== 'person' && MARKED_ACRONYM.test(text)) return flags & ~AliasFlag.Short;
  if (kind === 'person' || (flags & letters) !== letters) return flags;
  return (flags & ~AliasFlag.Short) | AliasFlag.Acronym;
}

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
    const word =
      isPhrase(key, draft) ||
      isNewspaperOrWords(key, draft) ||
      ((isEverydayAbroad(key) || isLoanword(key, draft)) && isLittleKnown(draft));
    byEntity.set(entity, {
      flags: word ? kept | AliasFlag.CommonWord : kept,
      popularity,
      foreign,
      ...(coinedFrom !== undefined && { coinedFrom }),
      ...(isRead(draft, key) && { read: true }),
      ...(isSpelled(alias.text, kept, draft) && { spelled: true }),
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

/** Below this readers who meet the word in their own language do not think of the entity first. */
const HEARD_OF = 0.45;

/** How often each word of a phrase is said at least, of 51 million. */
const SAID_OFTEN = 1000;
/** Below this a shop or brand is no household name. */
const HOUSEHOLD = 0.2;

/** "Save on", "Better way": a little-known body whose name is a phrase of everyday speech. */
const isPhrase = (key: string, draft: Draft | undefined): boolean =>
  draft?.kind === 'organisation' &&
  draft.popularity < HOUSEHOLD &&
  key.includes(' ') &&
  key.split(' ').every((word) => wordCount(word) >= SAID_OFTEN);

/** "Die Zeit" is a newspaper and the beginning of many a sentence. */
const isNewspaperOrWords = (key: string, draft: Draft | undefined): boolean =>
  draft?.kind === 'organisation' && isArticleAndWord(key);

/** A thing that an everyday word hardly ever means; people are known by their surnames, whatever else those mean. */
const isLittleKnown = (draft: Draft | undefined): boolean =>
  draft !== undefined && draft.kind !== 'person' && draft.popularity < HEARD_OF && !isOftenSaid(draft.name);

/** "コロナ": a town called by a word or name of English has in katakana the name of all that Japanese calls by it. */
const isLoanword = (key: string, draft: Draft | undefined): boolean =>
  draft?.kind === 'place' &&
  /^\p{Script=Katakana}[\p{Script=Katakana}ー]*$/u.test(key) &&
  wordCount(draft.name.toLowerCase()) + nameCount(draft.name.toLowerCase()) > 0;

/** The names of seats as forms of what they stand for; they take no share from the place itself. */
function metonymEntries(
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
      const claims = byKey.get(alias.length > LONGEST ? '' : foldKey(alias)) ?? [];
      const own = claims.some(({ entity }) => entity === standsFor) || !claims.some(({ entity }) => entity === seat);
      if (own || flags & WEAK || seen.has(`${lang} ${alias}`)) continue;
      seen.add(`${lang} ${alias}`);
      entries.push({ alias, entity: standsFor, flags: AliasFlag.Metonym, prior: share, lang });
    }
  }
  return entries;
}

/** London is a first name too, but hardly ever in the news: a sure share outweighs the list of names. */
const settled = (key: string, flags: number, share: number) =>
  share >= 0.8 && !(flags & AliasFlag.Short) && !isAlsoFirstName(key) ? flags & ~AliasFlag.CommonName : flags;
