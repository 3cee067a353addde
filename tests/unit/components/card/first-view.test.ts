import { describe, expect, test } from 'vitest';
import { FIRST_VIEW_LIMIT, firstView } from '../../../../components/card/first-view';
import type { EntityCard } from '../../../../core/card/entity-card';
import { isLineTold } from '../../../../core/card/line-told';
import { airport, dialogue, long } from '../../../gallery/fixtures/others';
import { annan, baerbock, sharaa } from '../../../gallery/fixtures/people';

const page = (date: string) => ({ date, title: '' });

describe('the first view', () => {
  test.each<[string, EntityCard, string]>([
    ['born', sharaa, 'Person · born 1982'],
    ['lived', annan, 'Person · 1938–2018'],
    ['place', airport, 'Place'],
    ['died', { ...annan, born: '' }, 'Person · died 2018'],
    ['person of unknown years', { ...annan, born: '', died: '' }, 'Person'],
    ['event', dialogue, 'Event'],
    ['event of a day', { ...dialogue, from: '2025-10-26', to: '2025-10-26' }, 'Event · 26 October 2025'],
    ['event of years', { ...dialogue, from: '2014', to: '2018-03-01' }, 'Event · 2014 – March 2018'],
    ['event that goes on', { ...dialogue, from: '2022-02-24' }, 'Event · since February 2022'],
  ])('says what kind: %s', (_, card, kicker) => {
    expect(firstView(card, page(''), '').kicker).toBe(kicker);
  });

  test.each<[string, EntityCard, string, string]>([
    ['page without a date', sharaa, '', 'as of 11 November 2025'],
    ['page of that day', sharaa, '2025-11-11', 'as of 11 November 2025'],
    ['page of the next day', sharaa, '2025-11-12', 'as of 11 November 2025; page is newer'],
    ['page of the same month as a coarse date', dialogue, '2025-11-30', 'as of November 2025'],
    ['a bare line does not age', airport, '2026-06-06', 'as of 2025'],
    ['a background does', { ...airport, background: 'Serves the capital.' }, '2026-06-06', 'as of 2025; page is newer'],
    ['nothing new is to be known of the dead', annan, '2026-01-01', 'as of August 2018'],
  ])('says as of when: %s', (_, card, date, line) => {
    expect(firstView(card, page(date), '').asOf).toBe(line);
  });

  test('the line stands in for roles only', () => {
    expect(firstView(sharaa, page(''), '').line).toBe('');
    expect(firstView(airport, page(''), '').line).toBe(airport.line);
  });

  test('years of a life are said once', () => {
    const person = { ...annan, roles: [], line: 'Violinist (1875–1962)' };
    expect(firstView(person, page(''), '').line).toBe('Violinist');
  });

  test.each([
    ['Drawn into war again in March 2026.', 'Drawn into war again in March 2026', ''],
    ['A long sentence that goes on and on.', 'A long sentence …', ''],
    ['Power is shared by custom.', 'Country in Western Asia', 'Country in Western Asia'],
    ['A US agency owned as a cooperative by its members.', 'A US agency owned by its members', ''],
    [
      'The settlement of that year that ended the conflict in the north.',
      'The pact of 1998 that ended the conflict',
      '',
    ],
    ['Swiss authority that supervises banks and markets.', 'Swiss supervisor of banks and of markets', ''],
    ['English jazz singer.', 'English jazz singer (1927–2025)', ''],
    ['American singer.', 'American singer of “I’m the Problem”', 'American singer of “I’m the Problem”'],
    [
      'The pact that ended the war.',
      'The pact of 1998 that ended the conflict',
      'The pact of 1998 that ended the conflict',
    ],
  ])('a line cut from the background is not said twice: %s', (background, line, shown) => {
    const card = { ...airport, roles: [], background, line };
    expect(firstView({ ...card, isLineTold: isLineTold(card) }, page(''), '').line).toBe(shown);
  });

  test('a lead of few words before "…" is left out', () => {
    const background = `Former ${'and again '.repeat(40)}secretary.`;
    const leads = Array.from({ length: 500 }, (_, taken) =>
      firstView({ ...airport, background }, page(''), '.'.repeat(taken)),
    );
    const lengths = leads.map(({ lead }) => lead.length);
    expect(lengths[0]).toBeGreaterThan(300);
    expect(lengths.filter((length) => length > 0 && length < 60)).toEqual([]);
  });

  test('facts stand in for a background, as sentences', () => {
    const { lead } = firstView(dialogue, page(''), '');
    expect(lead).toMatch(/^A three-day meeting .* Strategic Studies\. The 21st took place/);
  });

  test.each([sharaa, baerbock, annan, airport, dialogue, long])('$name: at most 500 characters', (card) => {
    for (const why of [
      '',
      'Matched because “Ahmed al-Sharaa” appears in paragraph 1, and the office stands with the name',
    ]) {
      for (const date of ['', '2019-01-01', '2026-06-06']) {
        const view = firstView(card, page(date), why);
        const words = [card.name, card.native?.text, view.kicker, view.line, view.lead, view.why, view.asOf, 'More'];
        const roles = view.roles.flatMap(({ label, title, when }) => [label, title, when]);
        expect([...words, ...roles].filter(Boolean).join(' ').length).toBeLessThanOrEqual(FIRST_VIEW_LIMIT);
      }
    }
  });
});
