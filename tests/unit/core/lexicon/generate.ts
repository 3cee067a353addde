import { type AliasEntry, AliasFlag } from '../../../../core/lexicon/lexicon';

/** A small seeded generator (mulberry32, public domain): the same seed gives the same cases. */
export function random(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 0x100000000;
  };
}

interface World {
  lang: string;
  /** Syllables: few, so that names collide, contain and overlap each other. */
  parts: readonly string[];
  /** What texts write onto names. */
  before: readonly string[];
  after: readonly string[];
}

export const WORLDS: readonly World[] = [
  {
    lang: 'en',
    parts: ['Al', 'ba', 'st', 'O', 'ß', 'é'],
    before: ['', 'l’', 'US-', '‘'],
    after: ['', '’s', "'", 's', '.'],
  },
  { lang: 'de', parts: ['Ru', 'ss', 'e', 'n', 'Ö'], before: ['', 'Ex-'], after: ['', 's', 'n', 'er', '-Chef'] },
  { lang: 'fr', parts: ['Ir', 'an', 'd’', 'A'], before: ['', 'd’', 'l’', 'qu’'], after: ['', '’s'] },
  { lang: 'tr', parts: ['İ', 'zm', 'ır', 'Su', 'ri'], before: [''], after: ["'nin", '’e', '', 'de'] },
  {
    lang: 'pl',
    parts: ['Tru', 'mp', 'a', 'Pol', 'sk', 'ie'],
    before: [''],
    after: ['', 'a', 'owi', 'em', 'iem', 'ego'],
  },
  {
    lang: 'ru',
    parts: ['Ас', 'ад', 'ск', 'ий', 'а', 'Ё', 'л'],
    before: ['', 'экс-'],
    after: ['', 'а', 'у', 'ом', 'ого', 'ой'],
  },
  { lang: 'uk', parts: ['Ук', 'ра', 'їн', 'а', 'ськ', 'ий'], before: ['', 'д’'], after: ['', 'ові', 'у', 'і', 'ого'] },
  { lang: 'el', parts: ['Αθ', 'ήν', 'α', 'ς', 'ος'], before: [''], after: ['', 'ς', 'υ'] },
  {
    lang: 'ar',
    parts: ['ال', 'شر', 'ع', 'و', 'ب', 'ل', 'أ', 'ة'],
    before: ['', 'و', 'ب', 'لل', 'ول', 'وال'],
    after: ['', 'ّ'],
  },
  { lang: 'fa', parts: ['ای', 'ران', 'و', 'ک', 'ه'], before: ['', 'و'], after: ['', '\u200cها'] },
  {
    lang: 'he',
    parts: ['ה', 'ב', 'ש', 'אר', 'ו', '"', 'ם'],
    before: ['', 'ב', 'וה', 'שב', 'ה', 'ב-'],
    after: ['', "'"],
  },
  { lang: 'ko', parts: ['이', '스라', '엘', '서울', '의'], before: [''], after: ['', '은', '에서', '의', '로'] },
  { lang: 'bn', parts: ['ভা', 'রত', 'চীন', 'য়', 'ক', 'া'], before: [''], after: ['', 'ের', 'র', 'ে', 'য়', 'কেও'] },
  { lang: 'zh', parts: ['中', '美', '国', '俄', '·', '2'], before: ['', '对'], after: ['', '的', '人'] },
  { lang: 'ja', parts: ['ガ', 'ザ', '米', '国', 'イ', 'ー', 'の'], before: ['', '対'], after: ['', 'の', '軍', '氏'] },
  {
    lang: '',
    parts: ['al', 'Al', 'Ас', 'ب', 'ה', '中', 'ガ', '한', '1', '&', '\ud800'],
    before: ['', 'l’', 'ב'],
    after: ['', '’s'],
  },
];

const GLUE = [' ', ' ', ' ', '-', ' ', ', ', '. ', '.', '', '\u00a0', '\n', ' \u2014 ', '·', '’', '\u00ad', '/'];

interface Case {
  lang: string;
  entries: AliasEntry[];
  texts: string[];
}

/** A set of names of one world and texts made of them, of their pieces and of what is written onto them. */
export function makeCase(world: World, rand: () => number, texts: number): Case {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(rand() * list.length)] as T;
  const word = () => Array.from({ length: 1 + Math.floor(rand() * 3) }, () => pick(world.parts)).join('');
  const recase = (s: string) => (rand() < 0.2 ? s.toLowerCase() : rand() < 0.15 ? s.toUpperCase() : s);
  const name = () =>
    Array.from({ length: 1 + Math.floor(rand() * 2.5) }, word).reduce((a, b) => a + pick([' ', '-', ' ']) + b);
  const entries = Array.from({ length: 4 + Math.floor(rand() * 12) }, (_, entity) => ({
    alias: recase(name()) + (rand() < 0.05 ? '.' : ''),
    entity,
    flags: rand() < 0.15 ? AliasFlag.CaseSensitive : 0,
    prior: rand(),
    lang: world.lang,
  }));
  const bend = (s: string) => pick(world.before) + recase(s) + pick(world.after);
  const piece = () => bend(rand() < 0.6 ? pick(entries).alias : word());
  const make = () => Array.from({ length: 2 + Math.floor(rand() * 4) }, piece).reduce((a, b) => a + pick(GLUE) + b);
  return { lang: world.lang, entries, texts: Array.from({ length: texts }, make) };
}
