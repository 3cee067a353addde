import { expect, test } from 'vitest';
import type { AliasEntry } from '../../../../core/lexicon/lexicon';
import { withinOneEdit } from '../../../../core/lexicon/one-edit';
import { openLexicon } from '../../../../core/lexicon/open-lexicon';
import { writeLexicon } from '../../../../core/lexicon/write-lexicon';
import { canonical } from '../../../../core/text/canonical';

const NAMES = [
  'Ahmed al-Sharaa',
  'al-Sharaa',
  'Sharaa',
  'Shara',
  'Édouard Philippe',
  'Eduard',
  'Straße',
  'Strasse',
  'Æthelstan',
  'Aethelstan',
  'Ǆemal',
  'İstanbul',
  'Istanbul',
  'ISTANBUL',
  "O'Brien",
  'O’Brien',
  'OBrien',
  'A. L. Kennedy',
  'AL',
  'Путин',
  'Путина',
  'Пу тин',
  'Зеленський',
  'أحمد الشرع',
  'احمد',
  'إسرائيل',
  'اسرائيل',
  'נתניהו',
  'צה״ל',
  'צהל',
  '東京',
  '东京都',
  'がき',
  'かき',
  'ガキ',
  '한국',
  '한국은행',
  'Ⅳ',
  '𝒜lpha',
  'Smörgåsbord',
  'Smorgasbord',
  'x',
  'xy',
  'yx',
  '«Name»',
  'Jean-Paul',
  'Jean Paul',
  'JeanPaul',
  'ﬁnance',
  'finance',
  'Finland',
  '3M',
  '3Com',
  'U.S.',
  'US',
  'Trump',
  'Trmup',
  'Trmp',
]; // prettier-ignore

const entries = NAMES.map((alias, entity): AliasEntry => ({ alias, entity, flags: 0, prior: 0.5, lang: '' }));
const lexicon = openLexicon(writeLexicon(entries));
const surfaces = [...new Set(NAMES.flatMap((name) => lexicon.prefix(name, 999)))].map((alias) => ({
  alias,
  name: canonical(lexicon.surface(alias)),
}));

const sorted = (aliases: number[]) => [...aliases].sort((a, b) => a - b);
const naive = (keep: (name: string) => boolean) =>
  sorted(surfaces.filter(({ name }) => keep(name)).map(({ alias }) => alias));

test('every name is found by itself', () => {
  for (const name of NAMES) {
    const wanted = canonical(name);
    expect(
      lexicon.prefix(name, 999).some((alias) => canonical(lexicon.surface(alias)) === wanted),
      name,
    ).toBe(true);
  }
});

const queries = [
  ...NAMES,
  ...NAMES.flatMap((name) => [name.slice(0, 1), name.slice(0, 3), name.slice(1), `${name}a`, name.toUpperCase()]),
];

test('finds all that a look at every name finds: beginnings', () => {
  for (const query of queries) {
    const wanted = canonical(query);
    if (wanted !== '')
      expect(sorted(lexicon.prefix(query, 999)), query).toEqual(naive((name) => name.startsWith(wanted)));
  }
});

test('finds all that a look at every name finds: one edit', () => {
  for (const query of queries) {
    const wanted = canonical(query);
    const near = (name: string) => name === wanted || withinOneEdit(name, wanted);
    if (wanted !== '') expect(sorted(lexicon.near(query, 999)), query).toEqual(naive(near));
  }
});
