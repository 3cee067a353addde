import { describe, expect, test } from 'vitest';
import type { EntityCard } from '../../../../core/card/entity-card';
import { eventsAround, isAfter } from '../../../../core/page/cast-events';
import { sharaa } from '../../../gallery/fixtures/people';

const dates = (cards: EntityCard[], day: string, limit: number) =>
  eventsAround(cards, day, limit).map(({ date }) => date);

describe('events around a day', () => {
  test('are the nearest, oldest first; a coarse date counts as near as it may be', () => {
    expect(dates([sharaa], '2025-11-01', 3)).toEqual(['2024-12-08', '2025-01-29', '2025-11-10']);
    expect(dates([sharaa], '2012-06-01', 1)).toEqual(['2012']);
  });

  test('posts count where the timeline is silent on their month', () => {
    const events = eventsAround([sharaa], '2025-11-01', 99);
    expect(events.filter(({ what }) => what !== 'event').map(({ what, date, text }) => [what, date, text])).toEqual([
      ['post-begins', '2017-10', 'leader of Hayat Tahrir al-Sham'],
    ]);
  });

  test('an event told by two cards is listed once, with both names', () => {
    const twin = { ...sharaa, id: 'twin', name: 'Twin', roles: [] };
    const meeting = eventsAround([sharaa, twin], '2025-11-10', 1)[0];
    expect(meeting?.of.map(({ name }) => name)).toEqual(['Ahmed al-Sharaa', 'Twin']);
    expect(meeting?.sources).toEqual([sharaa.sources[1]]);
  });

  test('dates that cannot be read come last, and nothing throws', () => {
    const odd = { ...sharaa, roles: [], timeline: [{ date: 'soon', text: 'x', sources: [9] }, ...sharaa.timeline] };
    expect(dates([odd], '2025-11-01', 5)).not.toContain('soon');
    expect(eventsAround([odd], '2025-11-01', 99).find(({ date }) => date === 'soon')?.sources).toEqual([]);
    expect(eventsAround([], '', 5)).toEqual([]);
  });

  test.each([
    ['2025-11-02', '2025-11-01', true],
    ['2025-11', '2025-11-01', false],
    ['2026', '2025-11-01', true],
    ['2025-11-01', '2025-11-01', false],
  ])('%s is after %s: %s', (date, day, after) => expect(isAfter(date, day)).toBe(after));
});
