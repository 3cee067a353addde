import { describe, expect, it } from 'vitest';
import { Anchors } from '../../../../../core/linker/gather/anchors';
import { TiesHere } from '../../../../../core/linker/gather/ties-here';
import { ArrayEntities } from '../../../../support/array-entities';

const row = (id: string, related: string[] = []) => ({
  id,
  name: id,
  kind: 'person' as const,
  line: '',
  country: '',
  popularity: 0,
  related,
  titles: [],
});
const MEMBERS = Array.from({ length: 60 }, (_, member) => `member-${member}`);
const entities = new ArrayEntities([
  ...MEMBERS.map((id) => row(id)),
  row('union', MEMBERS),
  row('chair', ['union']),
  row('deputy', ['chair']),
  row('stranger'),
]);
const number = (id: string) => entities.numberOf(id);

/** The ties on a page that names these in full. */
function ties(...named: string[]): TiesHere {
  const anchors = new Anchors();
  for (const [order, id] of named.entries()) anchors.add(number(id), id, 1, order);
  return new TiesHere(entities, anchors);
}

describe('ties on a page', () => {
  it('are none where nobody related is named', () => {
    const here = ties('stranger', 'union');
    expect(here.related(number('deputy'))).toBe(0);
    expect(here.strongest(number('deputy'))).toBe(-1);
  });

  it('to oneself say nothing', () => {
    expect(ties('chair').related(number('chair'))).toBe(0);
  });

  it('grow with those named, and say less for who has many', () => {
    const one = ties('deputy').related(number('chair'));
    const both = ties('deputy', 'union').related(number('chair'));
    const many = ties('union').related(number('chair'));
    expect(one).toBeCloseTo(1 - Math.exp(-12 / 13));
    expect(many).toBeCloseTo(1 - Math.exp(-12 / 73));
    expect(both).toBeGreaterThan(one);
  });

  it('are the same whichever list is walked', () => {
    // The union has 61 neighbours and the page one name: the names are walked; with sixteen names, the neighbours.
    const few = ties('member-3');
    const others = MEMBERS.slice(20, 35);
    const lots = ties('member-3', ...others);
    expect(few.strongest(number('union'))).toBe(number('member-3'));
    expect(few.related(number('union'))).toBeCloseTo(1 - Math.exp(-12 / 13));
    expect(lots.related(number('union'))).toBeCloseTo(1 - Math.exp((-16 * 12) / 13));
  });

  it('name the one that is named most often', () => {
    expect(ties('union', 'deputy', 'deputy').strongest(number('chair'))).toBe(number('deputy'));
    expect(ties('union', 'union', 'deputy').strongest(number('chair'))).toBe(number('union'));
  });
});
