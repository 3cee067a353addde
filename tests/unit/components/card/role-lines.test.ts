import { describe, expect, test } from 'vitest';
import { capitalised, roleLines, whenHeld } from '../../../../components/card/role-lines';
import type { Role } from '../../../../core/card/entity-card';

const role = (title: string, from?: string, to?: string): Role => ({
  title,
  asOf: '2025-11-01',
  sources: [],
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});
const president = role('president of Syria', '2025-01-29');
const leader = role('leader of HTS', '2017-10', '2025-01-29');
const envoy = role('envoy', '2025-05-23');
const ambassador = role('ambassador', '2025-05-14');
const told = (roles: Role[], date: string) =>
  roleLines(roles, date).map(({ label, title, when }) => [label, title, when].filter(Boolean).join(' | '));

describe('roles of the first view', () => {
  test.each<[string, Role[], string, string[]]>([
    ['none', [], '2025-11-01', []],
    ['held now, page without a date', [president, leader], '', ['President of Syria | since January 2025']],
    ['held now and on the page’s date', [leader, president], '2025-11-01', ['President of Syria | since January 2025']],
    [
      'another one on the page’s date',
      [president, leader],
      '2020-05-05',
      ['Then | Leader of HTS | October 2017 – January 2025', 'Now | President of Syria | since January 2025'],
    ],
    ['none on the page’s date', [president], '2001-01-01', ['Now | President of Syria | since January 2025']],
    [
      'two at once, in the order of the record',
      [envoy, ambassador],
      '2025-11-01',
      ['Envoy | since May 2025', 'Ambassador | since May 2025'],
    ],
    [
      'one of two has ended since',
      [president, envoy, role('minister', '2024', '2025-12')],
      '2025-03-01',
      [
        'Then | President of Syria | since January 2025',
        'Then | Minister | 2024 – December 2025',
        'Now | President of Syria | since January 2025',
        'Now | Envoy | since May 2025',
      ],
    ],
    [
      'nothing now, several before',
      [leader, role('emir', '2018', '2026')],
      '',
      ['Formerly | Leader of HTS | October 2017 – January 2025'],
    ],
    ['nothing now', [leader], '2025-11-01', ['Formerly | Leader of HTS | October 2017 – January 2025']],
    ['nothing now, held then', [leader], '2018-01-01', ['Then | Leader of HTS | October 2017 – January 2025']],
    [
      'the last day counts',
      [leader, role('first office', '2001', '2002')],
      '2025-01-29',
      ['Then | Leader of HTS | October 2017 – January 2025'],
    ],
    [
      'coarse dates cover their whole span',
      [role('mayor', '2010', '2012')],
      '2012-12-31',
      ['Then | Mayor | 2010 – 2012'],
    ],
    ['no dates at all', [role('chief')], '2025-11-01', ['Chief']],
  ])('%s', (_, roles, date, expected) => {
    expect(told(roles, date)).toEqual(expected);
  });

  test('words of a span', () => {
    expect(whenHeld({ to: '2011-05' })).toBe('until May 2011');
    expect(whenHeld({})).toBe('');
    expect(whenHeld({ from: '2014-02-18', to: '2014-02-23' }), 'not twice the same').toBe('February 2014');
    expect(whenHeld({ from: '2014', to: '2014' })).toBe('2014');
    expect(whenHeld({ from: '2017', to: '2017-08-18' }), 'a year that holds the other date').toBe('until August 2017');
    expect(whenHeld({ from: '2024-01-09', to: '2024' })).toBe('2024');
    expect(whenHeld({ from: '2017', to: '2018-08' })).toBe('2017 – August 2018');
  });

  test('the first letter is raised, whatever its size', () => {
    expect(capitalised('émir')).toBe('Émir');
    expect(capitalised('')).toBe('');
  });
});
