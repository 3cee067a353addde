import { describe, expect, it } from 'vitest';
import { Anchors } from '../../../../../core/linker/gather/anchors';

describe('anchors', () => {
  it('keep the first full name and count the others', () => {
    const anchors = new Anchors();
    anchors.add(7, 'Ahmed al-Sharaa', 2, 5);
    const anchor = anchors.add(7, 'Ahmad al-Sharaa', 4, 9);
    expect(anchor).toMatchObject({ paragraph: 2, surface: 'Ahmed al-Sharaa', order: 5, count: 2, inTitle: false });
  });

  it('stand where the text has the name, though the title had it first', () => {
    const anchors = new Anchors();
    anchors.add(7, 'Sharaa', 0, 0);
    anchors.add(7, 'Ahmed al-Sharaa', 3, 8);
    anchors.add(7, 'Ahmad al-Sharaa', 5, 12);
    expect(anchors.of(7)).toMatchObject({
      paragraph: 3,
      surface: 'Ahmed al-Sharaa',
      order: 8,
      count: 3,
      inTitle: true,
    });
  });

  it('know no entity that was not entered, whatever the others are', () => {
    const anchors = new Anchors();
    // The sketch has 1,024 bits: these share theirs with some that are asked for below.
    const entered = [0, 1, 31, 32, 1023, 5000, 70_000];
    for (const [order, entity] of entered.entries()) anchors.add(entity, `name ${entity}`, 1, order);
    expect([...anchors.keys()]).toEqual(entered);
    expect(anchors.size).toBe(entered.length);
    for (const entity of [2, 33, 1024, 1025, 1055, 5000 + 1024, 70_000 - 1024])
      expect(anchors.of(entity)).toBeUndefined();
    for (const entity of entered) expect(anchors.of(entity)?.surface).toBe(`name ${entity}`);
  });
});
