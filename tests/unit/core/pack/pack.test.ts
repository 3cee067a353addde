import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EntityCard, KINDS } from '../../../../core/card/entity-card';
import type { Lexicon } from '../../../../core/lexicon/lexicon';
import { openPack } from '../../../../core/pack/open-pack';
import { verifyIndex } from '../../../../core/pack/open-sections';
import { PackError } from '../../../../core/pack/pack-error';
import { FORMAT_VERSION, HEADER, type Sections } from '../../../../core/pack/pack-format';
import { SharedSourcesWriter } from '../../../../core/pack/shared-sources';
import { storeCard } from '../../../../core/pack/stored-card';
import { BlockWriter } from '../../../../core/pack/write-blocks';
import { type EntityRow, writeColumns } from '../../../../core/pack/write-columns';
import { writeIndex } from '../../../../core/pack/write-index';

const LAND = {
  tag: 'svg',
  attributes: { viewBox: '0 0 10 10' },
  children: [{ tag: 'path', attributes: { d: 'M0 0' } }],
};

const rowOf = (id: string, number: number): EntityRow => ({
  id,
  name: `Näme ${id} محمد`,
  kind: KINDS[number % KINDS.length] ?? 'person',
  line: `line ${number % 3}`,
  country: number % 2 ? 'SY' : '',
  popularity: (number % 256) / 255,
  neighbours: number > 1 ? [0, 1] : [],
  titles:
    number % 3
      ? [
          { words: ['president', 'minister'], from: 20250101 },
          { words: ['x'], to: 20251231 },
        ]
      : [],
});
const cardOf = (row: EntityRow): EntityCard => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  line: row.line,
  ...(row.country && { country: row.country }),
  roles: [],
  leaders: [],
  facts: [{ text: row.id.repeat(30), asOf: '2025', sources: [0] }],
  timeline: [],
  relations: [
    {
      type: 'leads',
      label: 'leads',
      to: IDS[5] as string,
      name: rowOf(IDS[5] as string, 5).name,
      kind: rowOf(IDS[5] as string, 5).kind,
      sources: [0],
    },
  ],
  alsoWritten: [
    { lang: 'en', text: 'One' },
    { lang: 'ar', text: 'محمد' },
    { lang: 'ar', text: 'أحمد' },
    { lang: '', text: row.id },
    { lang: 'en', text: 'Two' },
  ],
  sources: [
    { publisher: 'p', title: 't', url: 'u', date: '2025' },
    { publisher: 'of its own', title: row.id, url: 'u', date: '2025' },
  ],
  asOf: '2025',
});

/** What the lexicon has of the names on cards. */
const ALIASES = ['One', 'محمد'];
const aliasOf = (text: string) => (ALIASES.includes(text) ? ALIASES.indexOf(text) : undefined);

function packOf(rows: EntityRow[]) {
  const blocks = new BlockWriter((bytes) => deflateSync(bytes));
  const whole = rows.map(cardOf);
  const sources = new SharedSourcesWriter(whole);
  const cards = whole.map((card, number) =>
    storeCard(card, {
      sources,
      aliasOf,
      numberOf: (id) => IDS.indexOf(id),
      ...(number === 1 && { map: { drawing: 0, at: [3, 4] } }),
    }),
  );
  const sections = {
    LEXI: new Uint8Array(3),
    CARD: blocks.write(cards),
    DRAW: blocks.write([LAND]),
    SRCS: sources.section(),
    ...writeColumns(rows),
  } as Sections;
  blocks.finish();
  const kinds = { person: 1, organisation: 2, group: 3, place: 4, event: 5 };
  const info = { version: '2026.11', asOf: '2026-09-18', entities: rows.length, aliases: 9, kinds };
  return { index: writeIndex(info, sections).buffer as ArrayBuffer, files: blocks.files, info };
}
const open = (index: ArrayBuffer, files: Uint8Array[], read?: (file: number) => void) =>
  openPack(index, {
    openLexicon: (section) => ({ aliasCount: section.length, surface: (alias) => ALIASES[alias] }) as Lexicon,
    readCardFile: async (file) => {
      read?.(file);
      return (files[file] as Uint8Array<ArrayBuffer>).slice().buffer;
    },
  });
const IDS = Array.from({ length: 900 }, (_, number) => `e-${(number * 7919) % 1000}`);

describe('a pack', () => {
  const { index, files, info } = packOf(IDS.map(rowOf));

  it('gives back what was written', () => {
    const { entities, lexicon, info: read } = open(index, files);
    expect(read).toEqual(info);
    expect(lexicon.aliasCount).toBe(3);
    IDS.forEach((id, number) => {
      const row = rowOf(id, number);
      expect(entities.numberOf(id)).toBe(number);
      const { neighbours, titles, popularity, ...plain } = row;
      expect({
        id: entities.id(number),
        name: entities.name(number),
        kind: entities.kind(number),
        line: entities.line(number),
        country: entities.country(number),
      }).toEqual(plain);
      expect(entities.popularity(number)).toBeCloseTo(popularity);
      expect([...entities.neighbours(number)]).toEqual(neighbours);
      expect(entities.titles(number)).toEqual(titles);
    });
    expect(entities.numberOf('e-x')).toBe(-1);
    verifyIndex(index);
  });

  it('unpacks cards, draws the dot, leaves unknown ids out', async () => {
    const asked: number[] = [];
    const pack = open(index, files, (file) => asked.push(file));
    const wanted = [IDS[700], 'nobody', IDS[1], IDS[0], IDS[700]].map(String);
    const cards = await pack.cards(wanted);
    expect(cards.map((card) => card.id)).toEqual(wanted.filter((id) => id !== 'nobody'));
    expect(cards[2]).toEqual(cardOf(rowOf(IDS[0] as string, 0)));
    expect(cards[1]?.map?.children?.[1]).toEqual({
      tag: 'circle',
      attributes: { class: 'dot', cx: '3', cy: '4', r: '3' },
    });
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('is the same for the same input', () => {
    const again = packOf(IDS.map(rowOf));
    expect(Buffer.from(again.index).equals(Buffer.from(index))).toBe(true);
  });

  const changed = (at: number, value: number) => {
    const copy = index.slice(0);
    new DataView(copy).setUint8(at, value);
    return copy;
  };
  it.each([
    ['not-a-pack', new ArrayBuffer(10)],
    ['not-a-pack', changed(0, 0)],
    ['other-format', changed(HEADER.format, FORMAT_VERSION + 1)],
    ['truncated', index.slice(0, index.byteLength - 8)],
    ['damaged', changed(HEADER.entities, 77)],
    ['damaged', changed(90, 77)],
  ])('refuses a file that is %s', (fault, bytes) => {
    expect(() => open(bytes, files)).toThrow(expect.objectContaining({ name: 'PackError', fault }));
  });

  it('finds damage in the sections when asked to', () => {
    const bytes = changed(index.byteLength - 200, 201);
    open(bytes, files);
    expect(() => verifyIndex(bytes)).toThrow(PackError);
  });

  it('refuses a damaged card block and recovers when the file is right again', async () => {
    const broken: Uint8Array[] = files.map((file) => file.slice().fill(1, 40, 60));
    const pack = open(index, broken);
    await expect(pack.cards([IDS[0] as string])).rejects.toThrow(PackError);
    broken.splice(0, broken.length, ...files);
    expect(await open(index, broken).cards([IDS[0] as string])).toHaveLength(1);
  });

  it('never reads past a header that lies', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 255 }), (at, value) => {
        if (new Uint8Array(index)[at] === value) return;
        const bytes = changed(at, value);
        try {
          open(bytes, files);
          expect(at).toBeGreaterThanOrEqual(80 + 16 * 12);
        } catch (error) {
          expect(error).toBeInstanceOf(PackError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
