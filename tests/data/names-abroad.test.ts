import { expect, test } from 'vitest';
import { namesOfNobody, worldNames } from '../../data/aliases/names/read-names';

/** Letters that names of a language have, and such as only a neighbour's have. */
const LETTERS: Record<string, { own: RegExp; others?: RegExp }> = {
  he: { own: /\p{Script=Hebrew}/u },
  ar: { own: /\p{Script=Arabic}/u, others: /[پچژگ]/u },
  fa: { own: /\p{Script=Arabic}/u, others: /[كة]/u },
  ru: { own: /\p{Script=Cyrillic}/u, others: /[іїєґ]/iu },
  uk: { own: /\p{Script=Cyrillic}/u, others: /[ыэё]/iu },
  el: { own: /\p{Script=Greek}/u },
  ko: { own: /\p{Script=Hangul}/u },
};

const LATIN = /^[\p{Script=Latin}\P{L}]+$/u;

const names = namesOfNobody(new Set()).flatMap((id) => worldNames(id).map((name) => ({ id, ...name })));

test('names in letters of their own have those of their language', () => {
  const strange = names.filter(({ text, lang }) => {
    const letters = LETTERS[lang];
    return letters && !LATIN.test(text) && (!letters.own.test(text) || letters.others?.test(text));
  });
  expect(strange.map(({ id, lang, text }) => `${id} ${lang}: ${text}`)).toEqual([]);
});

test('shares are parts of one', () => {
  const odd = names.filter(({ prior }) => prior !== undefined && !(prior > 0 && prior <= 1));
  expect(odd.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
});

test('no mark of the tables is left in a name', () => {
  const marked = names.filter(({ text }) => text === '' || /[|~:#]\s/u.test(text));
  expect(marked).toEqual([]);
});
