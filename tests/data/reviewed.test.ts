import { describe, expect, it } from 'vitest';
import { draftOf } from '../../data/model';
import { readExceptions } from '../../data/resolve/read-exceptions';
import { REASONS, readReviewed, review } from '../../data/resolve/reviewed';

const body = (id: string, origin: string) =>
  draftOf({ id, origin, kind: 'organisation', name: id, popularity: 0.2, asOf: '2026', sources: [] });

describe('what a reviewer mends', () => {
  const entities = [body('lark-rail', 'brands'), body('galapagos', 'ror'), body('wren-bank', 'curated')];
  it('has another line, and another country where the list has a wrong one', () => {
    const { kept } = review(entities, [{ id: 'lark-rail', l: 'German railway company', c: 'DE' }]);
    expect(kept[0]).toMatchObject({ line: 'German railway company', country: 'DE' });
    expect(kept).toHaveLength(3);
  });
  it('has the name papers use, and the list’s for another', () => {
    const { kept } = review(entities, [{ id: 'lark-rail', n: 'Larkbahn' }]);
    expect(kept[0]).toMatchObject({ name: 'Larkbahn', aliases: [{ text: 'lark-rail', lang: 'en', flags: 0 }] });
  });
  it('is left out with its reason', () => {
    const { kept, dropped } = review(entities, [{ id: 'galapagos', drop: "another's name" }]);
    expect(kept.map(({ id }) => id)).toEqual(['lark-rail', 'wren-bank']);
    expect(dropped).toEqual([{ draft: entities[1], reason: "another's name" }]);
  });
  it('is no record written by hand, and must be there', () => {
    const { kept, idle } = review(entities, [
      { id: 'wren-bank', drop: 'no more' },
      { id: 'nobody', l: 'Bank' },
    ]);
    expect(kept).toEqual(entities);
    expect(idle).toEqual(['wren-bank', 'nobody']);
  });
});

describe('the reviewed table', () => {
  const rows = readReviewed();
  it('is in order, each id once', () => {
    const ids = rows.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });
  it('has lines in the style of the house, and known reasons', () => {
    const wrong = rows.filter((row) =>
      'drop' in row
        ? !REASONS.includes(row.drop)
        : !(row.l ?? row.n) || !/^(?:[\p{Lu}\d].{1,78}[^.])?$/u.test(row.l ?? '') || !/^([A-Z]{2})?$/.test(row.c ?? ''),
    );
    expect(wrong).toEqual([]);
  });
  it('mends nothing that is merged into another', () => {
    const { same } = readExceptions();
    expect(rows.filter(({ id }) => same.has(id))).toEqual([]);
  });
});
