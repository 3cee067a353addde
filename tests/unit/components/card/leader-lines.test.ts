import { describe, expect, test } from 'vitest';
import { leaderLines } from '../../../../components/card/leader-lines';
import type { Leader } from '../../../../core/card/entity-card';

const leader = (name: string, title: string, from?: string, to?: string): Leader => ({
  id: name.toLowerCase(),
  name,
  title,
  asOf: '2026-01-22',
  sources: [],
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});
const carney = leader('Carney', 'prime minister', '2025-03-14');
const trudeau = leader('Trudeau', 'prime minister', '2015', '2025-03-14');
const macron = leader('Macron', 'president', '2017-05-14');
const lecornu = leader('Lecornu', 'prime minister', '2025-09');
const valls = leader('Valls', 'prime minister', '2014-03-31', '2016-12-06');
const philippe = leader('Philippe', 'prime minister', '2017-05-15', '2020');
const told = (leaders: Leader[], date: string) =>
  leaderLines(leaders, date).map(({ label, name, title, when }) =>
    [label, name, title, when].filter(Boolean).join(' | '),
  );

describe('who leads a place or body', () => {
  test.each<[string, Leader[], string, string[]]>([
    ['nobody known', [], '2025-11-01', []],
    ['page without a date', [carney, trudeau], '', ['Carney | prime minister | since March 2025']],
    ['the same on the page’s date', [carney, trudeau], '2025-11-01', ['Carney | prime minister | since March 2025']],
    [
      'another one then',
      [carney, trudeau],
      '2024-08-08',
      ['Then | Trudeau | prime minister | 2015 – March 2025', 'Now | Carney | prime minister | since March 2025'],
    ],
    [
      'one of two has stayed since',
      [macron, lecornu, philippe, valls],
      '2018-01-01',
      [
        'Then | Macron | president | since May 2017',
        'Then | Philippe | prime minister | May 2017 – 2020',
        'Now | Lecornu | prime minister | since September 2025',
      ],
    ],
    [
      'who came later, nobody known before',
      [carney],
      '2010-01-01',
      ['Now | Carney | prime minister | since March 2025'],
    ],
    ['nobody now, nobody then', [trudeau], '2026-01-01', []],
    ['nobody now', [trudeau], '2020-01-01', ['Then | Trudeau | prime minister | 2015 – March 2025']],
    [
      'two posts of one are one line',
      [leader('Haitham', 'sultan', '2020-01-11'), leader('Haitham', 'prime minister', '2020-01-11')],
      '',
      ['Haitham | sultan | since January 2020'],
    ],
    ['without dates', [leader('Weidel', 'co-leader')], '2025-11-01', ['Weidel | co-leader']],
  ])('%s', (_, leaders, date, expected) => {
    expect(told(leaders, date)).toEqual(expected);
  });

  test('no more than two of one time', () => {
    const three = [carney, macron, lecornu];
    expect(leaderLines(three, '').map(({ id }) => id)).toEqual(['carney', 'macron']);
  });
});
