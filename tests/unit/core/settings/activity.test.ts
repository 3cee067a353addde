import { describe, expect, test } from 'vitest';
import { activityOn, switchMode, switchSite } from '../../../../core/settings/activity';
import { DEFAULT_SETTINGS, type Settings } from '../../../../core/settings/settings';

const settings = (part: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...part });

describe('activityOn', () => {
  test.each([
    ['example.org', {}, 'on'],
    ['', {}, 'on'],
    ['example.org', { enabled: false }, 'off-everywhere'],
    ['news.example.org', { sitesOff: ['example.org'] }, 'off-here'],
    ['example.org', { sitesOff: ['news.example.org'] }, 'on'],
    ['example.org', { mode: 'chosen' }, 'not-chosen'],
    ['example.org', { mode: 'chosen', sitesOn: ['example.org'] }, 'on'],
    ['example.org', { mode: 'chosen', sitesOn: ['example.org'], sitesOff: ['example.org'] }, 'on'],
    ['', { mode: 'chosen', sitesOn: ['example.org'] }, 'not-chosen'],
  ] as const)('“%s” under %j: %s', (site, part, activity) => {
    expect(activityOn(site, settings(part as Partial<Settings>))).toBe(activity);
  });
});

describe('switchSite', () => {
  const cases: [string, boolean, Partial<Settings>][] = [
    ['a.org', false, {}],
    ['a.org', true, { sitesOff: ['a.org', 'b.org'] }],
    ['news.a.org', true, { sitesOff: ['a.org'] }],
    ['news.a.org', false, { sitesOff: ['a.org'] }],
    ['a.org', true, { mode: 'chosen' }],
    ['a.org', false, { mode: 'chosen', sitesOn: ['a.org'] }],
    ['news.a.org', false, { mode: 'chosen', sitesOn: ['a.org', 'b.org'] }],
  ];
  test.each(cases)('after switching %s to %s under %j the switch holds', (site, on, part) => {
    const before = settings(part);
    const after = { ...before, ...switchSite(site, on, before) };
    expect(activityOn(site, after) === 'on').toBe(on);
  });

  test('lists stay sorted and other sites keep their state', () => {
    expect(switchSite('b.org', false, settings({ sitesOff: ['a.org', 'c.org'] }))).toEqual({
      sitesOff: ['a.org', 'b.org', 'c.org'],
    });
    expect(switchSite('a.org', true, settings({ sitesOff: ['a.org', 'c.org'] }))).toEqual({ sitesOff: ['c.org'] });
  });
});

describe('only on chosen sites, in one click', () => {
  test.each<[string, string, boolean, Partial<Settings>, Partial<Settings>]>([
    ['a site where names are shown becomes chosen', 'a.org', true, {}, { mode: 'chosen', sitesOn: ['a.org'] }],
    ['a site that is off does not', 'a.org', true, { sitesOff: ['a.org'] }, { mode: 'chosen' }],
    ['nor one covered already', 'b.a.org', true, { sitesOn: ['a.org'] }, { mode: 'chosen' }],
    ['nor a page without a site', '', true, {}, { mode: 'chosen' }],
    ['and back', 'a.org', false, { mode: 'chosen', sitesOn: ['a.org'] }, { mode: 'everywhere' }],
  ])('%s', (_, site, chosen, given, patch) => {
    expect(switchMode(site, chosen, { ...DEFAULT_SETTINGS, ...given })).toEqual(patch);
  });
});
