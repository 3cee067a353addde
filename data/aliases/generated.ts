import { AliasFlag } from '../../core/lexicon/lexicon';
import type { Draft, DraftAlias } from '../model';
import { bodyForms } from './body-forms';
import { nameCount, wordCount } from './common-words';
import { isEverydayAbroad } from './everyday-words';
import { acronymVariants, townVariants, vowelVariants } from './hebrew-forms';
import { commonNames } from './name-lists';
import { romanisationVariants } from './romanise';
import { spellingVariants } from './spelling-variants';
import { armyForms, stateForms } from './state-forms';
import { traditionalForms } from './traditional';

/** States whose people's names reach English by romanisation from Arabic or Persian script. */
const ROMANISED = new Set(
  'AE AF BH DJ DZ EG IQ IR JO KM KW LB LY MA MR OM PK PS QA SA SD SO SY TD TN YE EH'.split(' '),
);

/**
 * Aliases made by rule from attested English ones; other spellings are flagged so that attested ones outweigh them.
 * `country` = English name of the draft's country, where it has one.
 */
export function generatedAliases(draft: Draft, country?: string): DraftAlias[] {
  return [
    ...formsByKind(draft, country),
    ...withoutArticle(draft),
    ...stormNames(draft),
    ...juniors(draft),
    ...spelledOtherwise(draft),
    ...inHebrew(draft),
    ...traditionalForms(draft),
  ];
}

const JUNIOR = / Jr\.?$/;

const SURNAME_JUNIOR = / (\p{Lu}\S+ Jr\.?)$/u;

/** "Ferdinand Marcos Jnr", as British papers write it, and "Marcos Jr." for short. */
function juniors({ kind, name, aliases }: Draft): DraftAlias[] {
  if (kind !== 'person') return [];
  const english = [{ text: name, lang: 'en', flags: 0 }, ...aliases];
  const written = english
    .filter(({ text, lang, flags }) => lang === 'en' && !(flags & AliasFlag.Short) && JUNIOR.test(text))
    .map(({ text }) => ({ text: text.replace(JUNIOR, ' Jnr'), lang: 'en', flags: 0 }));
  const [, short] = SURNAME_JUNIOR.exec(name) ?? [];
  return short ? [...written, { text: short, lang: 'en', flags: AliasFlag.Short }] : written;
}

const STORM = /^(?:Hurricane|Typhoon|Cyclone|Tropical Storm|Storm) (\p{Lu}\p{Ll}{3,})$/u;

/** "Melissa": a storm once named in full goes by its name alone. */
function stormNames({ kind, name }: Draft): DraftAlias[] {
  const [, alone] = (kind === 'event' && STORM.exec(name)) || [];
  return alone ? [{ text: alone, lang: 'en', flags: AliasFlag.Short }] : [];
}

function formsByKind(draft: Draft, country?: string): DraftAlias[] {
  if (draft.kind === 'place') return [...saintForms(draft), ...stateForms(draft)];
  if (draft.kind !== 'person')
    return [...bodyForms(draft, country), ...armyForms(draft), ...spokenAcronyms(draft), ...inCapitals(draft)];
  const script = draft.native?.lang ?? '';
  if (!['ar', 'fa', 'ps', 'ku', 'ur'].includes(script) && !ROMANISED.has(draft.country ?? '')) return [];
  const english = [{ text: draft.name, flags: 0 }, ...draft.aliases.filter((alias) => alias.lang === 'en')];
  return english.flatMap(({ text, flags }) =>
    romanisationVariants(text).map((variant) => ({
      text: variant,
      lang: 'en',
      flags: AliasFlag.Generated | (flags & AliasFlag.Short),
    })),
  );
}

/** Two words with the article: "הבית הלבן"; the article of the first goes where a preposition is written onto it, "בבית הלבן". */
const ARTICLES = /^ה\p{Script=Hebrew}+(?: \S+)* ה\p{Script=Hebrew}/u;

function withoutArticle({ name, aliases, native }: Draft): DraftAlias[] {
  if (!native && aliases.length === 0) return [];
  return aliases
    .filter(({ text, lang }) => lang === 'he' && text !== name && ARTICLES.test(text))
    .map(({ text, flags }) => ({ text: text.slice(1), lang: 'he', flags }));
}

/** Names of people, acronyms of bodies and names of towns as Hebrew writes them too. */
function inHebrew({ kind, aliases }: Draft): DraftAlias[] {
  const formsOf = (text: string) =>
    kind === 'person' ? vowelVariants(text) : [...acronymVariants(text), ...townVariants(text)];
  return aliases
    .filter(({ lang, flags }) => lang === 'he' && !(kind === 'person' && flags & AliasFlag.Short))
    .flatMap((alias) =>
      formsOf(alias.text).map((text) => ({ ...alias, text, flags: alias.flags | AliasFlag.Generated })),
    )
    .filter(({ text }) => !aliases.some((alias) => alias.text === text));
}

function spelledOtherwise({ kind, aliases }: Draft): DraftAlias[] {
  if (kind !== 'person' && kind !== 'group') return [];
  return aliases.flatMap(({ text, lang, flags, prior }) =>
    spellingVariants(text, lang).map((variant) => ({
      text: variant,
      lang,
      flags: AliasFlag.Generated | (flags & AliasFlag.Short),
      ...(prior !== undefined && { prior }),
    })),
  );
}

/** News writes Saint Petersburg as St. Petersburg. */
function saintForms({ name, aliases }: Draft): DraftAlias[] {
  if (!name.startsWith('Saint ')) return [];
  const forms = [`St. ${name.slice(6)}`, `St ${name.slice(6)}`];
  return forms
    .filter((text) => !aliases.some((alias) => alias.text === text && alias.lang === 'en'))
    .map((text) => ({ text, lang: 'en', flags: 0 }));
}

/** Many newspapers write acronyms that are spoken as a word like one, Otan and Unesco, Italian ones short ones too, Onu. */
const SPOKEN = 4;
const SHORT_SPOKEN = 3;
/** A word that can be spoken: no more than two consonants in a row, vowels among them. */
const SPEAKABLE = /^(?=.*[AEIOU])(?!.*[^AEIOU]{3})[A-Z]+$/;
/** The letters of others stand for too much else, as a word all the more. */
const KNOWN = 0.5;
const WELL_KNOWN = 0.75;

/** "AfD" is AFD in newspapers that write all acronyms in capitals. */
function inCapitals({ popularity, aliases }: Draft): DraftAlias[] {
  if (popularity < KNOWN) return [];
  return aliases
    .filter(({ text, flags }) => flags & AliasFlag.Acronym && /^\p{Lu}\p{L}*\p{Lu}$/u.test(text))
    .map(({ text, lang }) => ({ text: text.toUpperCase(), lang, flags: AliasFlag.Acronym | AliasFlag.Generated }))
    .filter(({ text }) => !aliases.some((alias) => alias.text === text));
}

/** Letters of parties that are spoken stand for little else when they are as many: Frelimo, Swapo, Zanu-PF. */
const LONG_SPOKEN = 5;
const TAIL = /-[A-Z]+$/;

function spokenAcronyms({ popularity, aliases, what }: Draft): DraftAlias[] {
  const party = popularity < KNOWN && what === 'political party';
  if (popularity < KNOWN && !party) return [];
  const shortest = party ? LONG_SPOKEN : popularity < WELL_KNOWN ? SPOKEN : SHORT_SPOKEN;
  return aliases
    .filter(({ text, flags }) => flags & AliasFlag.Acronym && text.length >= shortest)
    .filter(({ text }) => SPEAKABLE.test(party ? text.replace(TAIL, '') : text))
    .map(({ text, lang }) => ({
      text: text.charAt(0) + text.slice(1).replace(/^[A-Z]+/, (letters) => letters.toLowerCase()),
      lang,
      flags: AliasFlag.Acronym | AliasFlag.Generated,
    }))
    .filter(({ text }) => isUnusedWord(text.toLowerCase(), popularity >= WELL_KNOWN));
}

/** What is known to all may be written like a word of another language: Otan, Finnish for "I take". */
const isUnusedWord = (word: string, wellKnown: boolean): boolean =>
  (wellKnown || !isEverydayAbroad(word)) && wordCount(word) === 0 && nameCount(word) === 0 && !commonNames().has(word);
