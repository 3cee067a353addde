import { describe, expect, test } from 'vitest';
import { LINK_FROM } from '../../../../core/linker/link-from';
import { migrate, SETTINGS_VERSION } from '../../../../core/settings/migrations';
import { DEFAULT_SETTINGS } from '../../../../core/settings/settings';
import { acceptChoices, applyPatch, readStored, resolveSettings } from '../../../../core/settings/stored-settings';

const empty = { version: SETTINGS_VERSION, revision: 0, choices: {} };

describe('readStored', () => {
  test.each([undefined, null, 7, 'x', [], {}, { choices: 'x' }, { version: -1, revision: Number.NaN, choices: null }])(
    'survives %j as empty choices',
    (value) => expect(readStored(value)).toEqual(empty),
  );

  test('keeps what is acceptable and drops the rest', () => {
    const stored = {
      version: 1,
      revision: 4,
      choices: { theme: 'dark', hoverDelay: 'soon', unknown: 1, kinds: ['person', 'x'] },
    };
    expect(readStored(stored)).toEqual({
      version: SETTINGS_VERSION,
      revision: 4,
      choices: { theme: 'dark', kinds: ['person'] },
    });
  });

  test('keeps the version of a newer release', () => {
    expect(readStored({ version: 99, revision: 1, choices: { badge: false } })).toEqual({
      version: 99,
      revision: 1,
      choices: { badge: false },
    });
  });
});

test.each([
  [0.5, 0.6],
  [0.55, 0.6],
  [0.6, 0.6],
  [0.75, 0.75],
  [0.4, undefined],
  ['most', undefined],
])('a likelihood of %j stored by version 1 becomes %j', (confidence, lifted) => {
  const { choices } = readStored({ version: 1, revision: 1, choices: { theme: 'dark', confidence } });
  expect(choices).toEqual({ theme: 'dark', ...(lifted !== undefined && { confidence: lifted }) });
});

test('by default every name that is linked is marked', () => {
  expect(DEFAULT_SETTINGS.confidence).toBe(LINK_FROM);
});

describe('acceptChoices', () => {
  test.each([
    ['hoverDelay', -1, undefined],
    ['hoverDelay', 450.4, 450],
    ['hoverDelay', 5001, undefined],
    ['mode', 'nowhere', undefined],
    ['enabled', 1, undefined],
    ['sitesOff', ['https://www.b.org/x', 'a.org', 'a.org', 'no site', 3], ['a.org', 'b.org']],
    ['kinds', [], []],
    ['open', 'hold', 'hold'],
    ['holdKey', 'Control', 'Control'],
    ['holdKey', 'ctrl', undefined],
    ['closeDelay', 0, 0],
    ['marks', 'none', 'none'],
    ['confidence', 0.7000001, 0.7],
    ['confidence', LINK_FROM, LINK_FROM],
    ['confidence', LINK_FROM - 0.01, undefined],
    ['confidence', 1, undefined],
    ['keepHistory', 'no', undefined],
  ])('%s: %j becomes %j', (key, value, accepted) => {
    expect(acceptChoices({ [key]: value })).toEqual(accepted === undefined ? {} : { [key]: accepted });
  });

  test('a prototype is no source of choices', () => {
    expect(acceptChoices(Object.create({ enabled: false }))).toEqual({});
  });
});

describe('applyPatch', () => {
  test('stores explicit choices only, counts revisions, null returns to the default', () => {
    const first = applyPatch(empty, { theme: 'dark', badge: false });
    expect(first).toMatchObject({ revision: 1, choices: { theme: 'dark', badge: false } });
    const second = applyPatch(first, { theme: null });
    expect(second).toMatchObject({ revision: 2, choices: { badge: false } });
    expect(resolveSettings(second)).toEqual({ ...DEFAULT_SETTINGS, badge: false });
  });
});

describe('migrate', () => {
  const steps = [
    ({ delay, ...rest }: Record<string, unknown>) => ({ ...rest, hoverDelay: delay }),
    ({ dark, ...rest }: Record<string, unknown>) => ({ ...rest, theme: dark ? 'dark' : 'system' }),
  ];
  test.each([
    [1, { delay: 300, dark: true }, { hoverDelay: 300, theme: 'dark' }],
    [2, { hoverDelay: 300, dark: false }, { hoverDelay: 300, theme: 'system' }],
    [3, { hoverDelay: 300 }, { hoverDelay: 300 }],
    [9, { later: 1 }, { later: 1 }],
  ])('lifts version %i', (version, choices, lifted) => {
    expect(migrate({ version, revision: 2, choices }, steps)).toEqual({
      version: Math.max(version, 3),
      revision: 2,
      choices: lifted,
    });
  });
});
