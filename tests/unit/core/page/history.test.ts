import { describe, expect, test } from 'vitest';
import { HISTORY_LIMIT, noteSeen, readHistory } from '../../../../core/page/history';

describe('the history of opened cards', () => {
  test('holds each entity once, newest first', () => {
    const history = noteSeen(noteSeen(noteSeen([], 'a', 1), 'b', 2), 'a', 3);
    expect(history).toEqual([
      { entity: 'a', at: 3 },
      { entity: 'b', at: 2 },
    ]);
  });

  test('is bounded: the oldest is forgotten', () => {
    let history = noteSeen([], 'first', 0);
    for (let n = 1; n <= HISTORY_LIMIT; n++) history = noteSeen(history, `e${n}`, n);
    expect(history).toHaveLength(HISTORY_LIMIT);
    expect(history.at(-1)?.entity).toBe('e1');
  });

  test.each<[unknown, unknown[]]>([
    [undefined, []],
    ['text', []],
    [[null, 7, {}, { entity: 'a' }, { entity: '', at: 1 }, { entity: 'b', at: Number.NaN }], []],
    [[{ entity: 'a', at: 1, more: true }], [{ entity: 'a', at: 1 }]],
  ])('reads %j', (stored, expected) => expect(readHistory(stored)).toEqual(expected));
});
