import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_RULES, NO_RULES, type Rules } from '../../../../core/rules/rules';
import { type Backup, readBackup, writeBackup } from '../../../../core/settings/backup';
import { changesBy, isEmpty } from '../../../../core/settings/backup-changes';
import { SETTINGS_VERSION } from '../../../../core/settings/migrations';
import { DEFAULT_SETTINGS } from '../../../../core/settings/settings';

const rules: Rules = {
  wrong: [{ entity: 'tom-barrack', surface: 'Barrack', scope: 'site', where: 'example.org', at: 5 }],
  muted: [{ entity: 'isis', at: 6 }],
  known: [{ entity: 'nato', until: 7 }],
};

describe('a backup', () => {
  test('comes back as it went out', () => {
    const settings = { theme: 'dark', sitesOff: ['example.org'], confidence: 0.7 } as const;
    const text = writeBackup({ ...settings, sitesOff: [...settings.sitesOff] }, rules);
    expect(readBackup(text)).toEqual({ backgrounder: SETTINGS_VERSION, settings, rules });
  });

  test('of an older release is lifted to today’s settings', () => {
    const text = JSON.stringify({ backgrounder: 1, settings: { confidence: 0.5 }, rules: {} });
    expect(readBackup(text)).toMatchObject({ backgrounder: SETTINGS_VERSION, settings: { confidence: 0.6 } });
  });

  const file = (parts: object) => JSON.stringify({ backgrounder: SETTINGS_VERSION, settings: {}, rules: {}, ...parts });
  test.each<[string, string, object]>([
    ['no JSON', '{', { code: 'not-json' }],
    ['a list', '[]', { code: 'not-ours' }],
    ['another program’s file', '{"settings":{}}', { code: 'not-ours' }],
    ['settings that are a list', file({ settings: [] }), { code: 'not-ours' }],
    ['a later release’s', file({ backgrounder: SETTINGS_VERSION + 1 }), { code: 'newer' }],
    ['a version that no release wrote', file({ backgrounder: 0 }), { code: 'not-ours' }],
    [
      'a likelihood below which nothing is linked',
      file({ settings: { confidence: 0.5 } }),
      { code: 'setting', field: 'settings.confidence', expected: { is: 'number', least: 0.6, most: 0.99 } },
    ],
    [
      'an unknown setting',
      file({ settings: { toString: 1 } }),
      { code: 'unknown-setting', field: 'settings.toString' },
    ],
    [
      'a number out of bounds',
      file({ settings: { hoverDelay: 6_000 } }),
      { code: 'setting', field: 'settings.hoverDelay', expected: { is: 'number', least: 0, most: 5_000 } },
    ],
    [
      'a word that is none',
      file({ settings: { theme: 'blue' } }),
      { code: 'setting', field: 'settings.theme', expected: { is: 'word', words: ['system', 'light', 'dark'] } },
    ],
    [
      'a site that is none',
      file({ settings: { sitesOff: ['a.org', 'no site'] } }),
      { code: 'setting', field: 'settings.sitesOff[1]', expected: { is: 'sites' } },
    ],
    ['a kind that is none', file({ settings: { kinds: ['person', 'ship'] } }), { field: 'settings.kinds[1]' }],
    ['rules that are no list', file({ rules: { muted: {} } }), { code: 'not-a-list', field: 'rules.muted' }],
    ['a bad rule', file({ rules: { known: [rules.known[0], {}] } }), { code: 'rule', field: 'rules.known[1]' }],
    [
      'too many rules',
      file({ rules: { muted: Array(MOST_RULES + 1).fill(rules.muted[0]) } }),
      { code: 'too-many-rules', field: 'rules.muted' },
    ],
  ])('is not %s', (_, text, problem) => {
    expect(readBackup(text)).toMatchObject(problem);
  });

  test('is read or refused, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (settings, given) => {
        const read = readBackup(JSON.stringify({ backgrounder: SETTINGS_VERSION, settings, rules: given }));
        if ('code' in read) return;
        expect(readBackup(JSON.stringify(read))).toEqual(read);
      }),
    );
  });
});

describe('what a restoration would change', () => {
  const now = { settings: { ...DEFAULT_SETTINGS, theme: 'dark' } as typeof DEFAULT_SETTINGS, rules };
  const backup = (parts: Partial<Backup>) => ({ settings: { theme: 'dark' } as const, rules, ...parts });

  test.each([
    ['nothing, when it is the same', backup({}), [], { come: 0, go: 0 }],
    [
      'nothing, when only times differ',
      backup({ rules: { ...rules, muted: [{ entity: 'isis', at: 99 }] } }),
      [],
      { come: 0, go: 0 },
    ],
    [
      'settings, those it does not name to their defaults',
      backup({ settings: { textSize: 'large' } }),
      [
        { key: 'theme', from: 'dark', to: 'system' },
        { key: 'textSize', from: 'normal', to: 'large' },
      ],
      { come: 0, go: 0 },
    ],
    [
      'rules that come and go',
      backup({
        rules: {
          ...NO_RULES,
          muted: [
            { entity: 'a', at: 1 },
            { entity: 'b', at: 1 },
          ],
        },
      }),
      [],
      { come: 2, go: 1 },
    ],
  ])('%s', (_, file, settings, muted) => {
    const changes = changesBy(now as never, file as never);
    expect(changes.settings).toEqual(settings);
    expect(changes.rules.muted).toEqual(muted);
    expect(isEmpty(changes)).toBe(_.startsWith('nothing'));
  });
});
