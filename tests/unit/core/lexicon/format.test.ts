import { describe, expect, it } from 'vitest';
import { type AliasEntry, AliasFlag } from '../../../../core/lexicon/lexicon';
import { openLexicon } from '../../../../core/lexicon/open-lexicon';
import { LexiconFormatError } from '../../../../core/lexicon/sections';
import { writeLexicon } from '../../../../core/lexicon/write-lexicon';
import { entry } from './marked';

const NAMES = ['Tom Barrack', 'Ahmed al-Sharaa', '!US', 'Сирия', 'أحمد الشرع', '中国', '米', '!WHO', 'Who'];
const bytes = () => writeLexicon(NAMES.map(entry));
const of = (alias: string, rest: Partial<AliasEntry> = {}): AliasEntry => ({ ...entry(alias, 0), ...rest });

describe('the lexicon section', () => {
  it('is the same bytes for the same entries', () => {
    expect(bytes()).toEqual(bytes());
  });

  it('opens at any alignment', () => {
    const section = bytes();
    for (let shift = 0; shift < 9; shift++) {
      const buffer = new Uint8Array(section.length + 16);
      buffer.set(section, shift);
      const lexicon = openLexicon(buffer.subarray(shift, shift + section.length));
      expect(lexicon.scan('Tom Barrack 中国 в Сирии', 'ru').map(({ alias }) => lexicon.surface(alias))).toEqual([
        'Tom Barrack',
        '中国',
        'Сирия',
      ]);
    }
  });

  const broken: readonly [name: string, change: (section: Uint8Array) => Uint8Array][] = [
    ['nothing', () => new Uint8Array(0)],
    ['a wrong magic number', (b) => b.fill(0, 0, 4)],
    ['another version', (b) => b.fill(9, 4, 5)],
    ['a section cut short', (b) => b.subarray(0, b.length - 8)],
    ['bytes after the end', (b) => new Uint8Array([...b, 0])],
    ['a part beyond the end', (b) => b.fill(0x70, 34, 35)],
    ['a part at an odd place', (b) => b.fill(0xa4, 32, 33)],
  ];
  it.each(broken)('refuses %s', (_, change) => {
    expect(() => openLexicon(change(bytes().slice()))).toThrow(LexiconFormatError);
  });

  it('opens without aliases', () => {
    const lexicon = openLexicon(writeLexicon([]));
    expect(lexicon.aliasCount).toBe(0);
    expect(lexicon.scan('Syria')).toEqual([]);
    expect(lexicon.prefix('S', 5)).toEqual([]);
  });

  it('merges aliases that fold alike, best prior first', () => {
    const lexicon = openLexicon(
      writeLexicon([
        of('Hamás', { entity: 3, prior: 0.2 }),
        of('HAMAS', { entity: 7, prior: 0.9 }),
        of('Hamas', { entity: 3, prior: 0.4 }),
      ]),
    );
    expect(lexicon.aliasCount).toBe(1);
    const [found] = lexicon.scan('Hamas');
    expect(lexicon.surface(found?.alias ?? -1)).toBe('Hamás');
    expect(lexicon.postings(found?.alias ?? -1)).toEqual([
      { entity: 7, flags: 0, prior: 0.9 },
      { entity: 3, flags: 0, prior: 0.4 },
    ]);
  });

  it('keeps a flag of doubt only when all entries of the alias have it', () => {
    const { Generated, Short, Primary } = AliasFlag;
    const lexicon = openLexicon(
      writeLexicon([of('Putin', { flags: Generated | Short }), of('Putin', { flags: Short | Primary })]),
    );
    const [found] = lexicon.scan('Putin');
    expect(lexicon.postings(found?.alias ?? -1)[0]?.flags).toBe(Short | Primary);
  });

  it('keeps large entity numbers and stored priors', () => {
    const priors = [0, 0.001, 0.005, 0.5, 0.95, 1];
    const lexicon = openLexicon(writeLexicon(priors.map((prior, i) => of('X', { entity: i * 50_000_000, prior }))));
    const [found] = lexicon.scan('X');
    const postings = lexicon.postings(found?.alias ?? -1).toSorted((a, b) => a.entity - b.entity);
    expect(postings.map(({ entity }) => entity)).toEqual(priors.map((_, i) => i * 50_000_000));
    expect(postings.map(({ prior }) => prior)).toEqual([0, 0.005, 0.005, 0.5, 0.95, 1]);
  });

  it('tells case-sensitive aliases from others of the same letters', () => {
    const lexicon = openLexicon(bytes());
    const found = lexicon.scan('WHO and Who').map(({ start, alias }) => `${start} ${lexicon.surface(alias)}`);
    expect(found.sort()).toEqual(['0 WHO', '0 Who', '8 Who']);
  });

  it('leaves out what no text can hold', () => {
    const lexicon = openLexicon(
      writeLexicon(['', ' ', '\u200b', 'x '.repeat(40), 'y'.repeat(130), 'Sy\0ria'].map(entry)),
    );
    expect(lexicon.aliasCount).toBe(0);
  });
});
