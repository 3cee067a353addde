// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { Backup } from '../../../../components/options/backup';
import { changeLines, problemText } from '../../../../components/options/backup-words';
import type { Choices } from '../../../../components/options/options-props';
import { Reset } from '../../../../components/options/reset';
import { NO_RULES } from '../../../../core/rules/rules';
import { readBackup, writeBackup } from '../../../../core/settings/backup';
import { changesBy } from '../../../../core/settings/backup-changes';
import { DEFAULT_SETTINGS } from '../../../../core/settings/settings';
import { drawn, press } from '../drawn';
import { optionsProps } from './options-props';

const before: Choices = { settings: { theme: 'dark' }, rules: NO_RULES };

/** Lets what was asked be answered and drawn. */
const settled = () => act(() => new Promise<void>((done) => setTimeout(done)));

/** Draws the part and hands it a file with this text, as the file picker would. */
async function withFile(text: string, onRestore = vi.fn(async () => before)) {
  const root = await drawn(<Backup {...optionsProps({ onRestore })} />);
  const input = root.querySelector('input') as HTMLInputElement;
  const file = { size: text.length, text: () => Promise.resolve(text) };
  Object.defineProperty(input, 'files', { value: [file] });
  await act(() => void input.dispatchEvent(new Event('change')));
  return { root, onRestore };
}

const file = writeBackup({ textSize: 'large', badge: false }, { ...NO_RULES, muted: [{ entity: 'a', at: 1 }] });

describe('loading a backup', () => {
  test('shows what would change and changes nothing before it is told to', async () => {
    const { root, onRestore } = await withFile(file);
    expect([...root.querySelectorAll('li')].map((line) => line.textContent)).toEqual([
      'Text size: Normal → Large',
      'Show the number of names on the toolbar button: on → off',
      'Never marked: 1 more, 0 fewer',
    ]);
    expect(onRestore).not.toHaveBeenCalled();
    await press(root, '.backup-preview .buttons button:last-child');
    expect(root.querySelector('.backup-preview')).toBeNull();
    expect(onRestore).not.toHaveBeenCalled();
  });

  test('puts it in place, and takes it back', async () => {
    const { root, onRestore } = await withFile(file);
    await press(root, '.main-button');
    await settled();
    expect(onRestore).toHaveBeenLastCalledWith({
      settings: { textSize: 'large', badge: false },
      rules: { ...NO_RULES, muted: [{ entity: 'a', at: 1 }] },
    });
    expect(root.textContent).toContain('Loaded.');
    await press(root, '.name-link');
    await settled();
    expect(onRestore).toHaveBeenLastCalledWith(before);
    expect(root.textContent).toContain('Taken back.');
  });

  test('says when there is nothing to change', async () => {
    const { root } = await withFile(writeBackup({}, NO_RULES));
    expect(root.textContent).toContain('nothing to change');
    expect(root.querySelector('.main-button')).toBeNull();
  });

  test('names the field and the remedy of a bad file', async () => {
    const { root } = await withFile('{"backgrounder":1,"settings":{"hoverDelay":9000}}');
    expect(root.querySelector('[role=alert]')?.textContent).toBe(
      'settings.hoverDelay must be a number from 0 to 5,000.',
    );
    expect(root.querySelector('.main-button')).toBeNull();
  });

  test('admits a failure', async () => {
    const { root } = await withFile(file, vi.fn().mockRejectedValue(new Error('disk full')));
    await press(root, '.main-button');
    await settled();
    expect(root.textContent).toContain('nothing was changed');
  });
});

test('a reset leaves the rules, and can be taken back', async () => {
  const onRestore = vi.fn(async () => before);
  const root = await drawn(<Reset onRestore={onRestore} />);
  await press(root, '.plain-button');
  await settled();
  expect(onRestore).toHaveBeenLastCalledWith({ settings: {} });
  await press(root, '.name-link');
  expect(onRestore).toHaveBeenLastCalledWith({ settings: before.settings });
});

test.each([
  ['{', 'This file is not a backup, or is damaged. Choose one saved with “Save to a file”.'],
  ['{"backgrounder":1,"settings":{"theme":"blue"}}', 'settings.theme must be one of: system, light, dark.'],
  ['{"backgrounder":1,"settings":{"badge":1}}', 'settings.badge must be true or false.'],
  ['{"backgrounder":1,"settings":{"sitesOn":["?"]}}', 'settings.sitesOn[0] must be a site such as example.org.'],
  ['{"backgrounder":1,"rules":{"known":[{}]}}', 'rules.known[0] is no complete rule. Correct or remove it.'],
])('%s: %s', (text, words) => {
  expect(problemText(readBackup(text) as never)).toBe(words);
});

test('every setting can be told before and after', () => {
  const other = {
    enabled: false,
    mode: 'chosen',
    sitesOff: ['a.org', 'b.org'],
    sitesOn: ['c.org'],
    open: 'hold',
    holdKey: 'Shift',
    hoverDelay: 800,
    closeDelay: 1000,
    kinds: ['person'],
    mentions: 'first',
    marks: 'none',
    confidence: 0.8,
    theme: 'dark',
    textSize: 'small',
    badge: false,
    keepHistory: false,
  } as const;
  const changes = changesBy({ settings: { ...DEFAULT_SETTINGS }, rules: NO_RULES }, {
    settings: other,
    rules: NO_RULES,
  } as never);
  const lines = changeLines(changes);
  expect(lines).toHaveLength(Object.keys(DEFAULT_SETTINGS).length);
  expect(lines).toContain('Sites left out: none → a.org, b.org');
  expect(lines).toContain('How likely a match must be: 60% and more → 80% and more');
  expect(lines).toContain('Key to hold: Alt → Shift');
  expect(lines.filter((line) => /: {2}|→ *$|undefined/.test(line))).toEqual([]);
});
