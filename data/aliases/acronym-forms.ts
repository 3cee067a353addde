/** Acronyms as newspapers write them too: as a word, or all in capitals. */
import { AliasFlag } from '../../core/lexicon/lexicon';
import type { Draft, DraftAlias } from '../model';
import { nameCount, wordCount } from './common-words';
import { isEverydayAbroad } from './everyday-words';
import { commonNames } from './name-lists';

/** Many newspapers write acronyms that are spoken as a word like one, Otan and Unesco, Italian ones short ones too, Onu. */
const SPOKEN = 4;
const SHORT_SPOKEN = 3;
/** A word that can be spoken: no more than two consonants in a row, vowels among them. */
const SPEAKABLE = /^(?=.*[AEIOU])(?!.*[^AEIOU]{3})[A-Z]+$/;
/** The letters of others stand for too much else, as a word all the more. */
const KNOWN = 0.5;
const WELL_KNOWN = 0.75;

/** "AfD" is AFD in newspapers that write all acronyms in capitals. */
export function inCapitals({ popularity, aliases }: Draft): DraftAlias[] {
  if (popularity < KNOWN) return [];
  return aliases
    .filter(({ text, flags }) => flags & AliasFlag.Acronym && /^\p{Lu}\p{L}*\p{Lu}$/u.test(text))
    .map(({ text, lang }) => ({ text: text.toUpperCase(), lang, flags: AliasFlag.Acronym | AliasFlag.Generated }))
    .filter(({ text }) => !aliases.some((alias) => alias.text === text));
}

/** Letters of parties that are spoken stand for little else when they are as many: Frelimo, Swapo, Zanu-PF. */
const LONG_SPOKEN = 5;
const TAIL = /-[A-Z]+$/;

/** Acronyms of well-known bodies and parties as words: "Otan". */
export function spokenAcronyms({ popularity, aliases, what }: Draft): DraftAlias[] {
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
