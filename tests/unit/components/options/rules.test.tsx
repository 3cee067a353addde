// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Options } from '../../../../components/options/options';
import { NO_RULES, type Rules } from '../../../../core/rules/rules';
import { drawn, press } from '../drawn';
import { optionsProps } from './options-props';

const rules: Rules = {
  wrong: [
    { entity: 'tom-barrack', surface: 'Barrack', scope: 'page', where: 'https://www.example.org/a', at: 1 },
    { entity: 'tom-barrack', surface: 'Barrack', scope: 'everywhere', where: '', at: 2 },
  ],
  muted: [{ entity: 'nobody-now', at: 1 }],
  known: [{ entity: 'nato', until: Date.UTC(2027, 1, 25) }],
};
const names = new Map([
  ['tom-barrack', 'Tom Barrack'],
  ['nato', 'NATO'],
]);
const linesOf = (root: Element) => [...root.querySelectorAll('.rule-list li > span')].map((line) => line.textContent);

test('rules are told by name, newest first', async () => {
  const onNames = vi.fn();
  const root = await drawn(<Options {...optionsProps({ rules, names, onNames })} />);
  expect(linesOf(root)).toEqual([
    '“Barrack” is not Tom Barrack everywhere',
    '“Barrack” is not Tom Barrack on the page example.org/a',
    'nobody-now ',
    'NATO until 25 February 2027',
  ]);
  expect(onNames).toHaveBeenCalledWith(['tom-barrack', 'tom-barrack']);
  expect(onNames).toHaveBeenCalledWith(['nobody-now']);
});

test('each can be taken back, and focus stays in its list', async () => {
  const onRule = vi.fn();
  const root = await drawn(<Options {...optionsProps({ rules, names, onRule })} />);
  await press(root, '[aria-label="Undo: “Barrack” is not Tom Barrack on the page example.org/a"]');
  const { at, ...rule } = rules.wrong[0] as Rules['wrong'][number];
  expect(onRule).toHaveBeenCalledExactlyOnceWith({ do: 'undo', of: 'wrong', ...rule });
  expect(document.activeElement?.textContent).toBe('Wrong person');
  expect(root.querySelector('.rule-list [role=status]')?.textContent).toContain('Undone: “Barrack”');
  expect(at).toBe(1);
});

test('all of a list go at once; a single one needs no such button', async () => {
  const onRule = vi.fn();
  const root = await drawn(<Options {...optionsProps({ rules, names, onRule })} />);
  await press(root, '.rule-list > .plain-button');
  expect(onRule).toHaveBeenCalledExactlyOnceWith({ do: 'forget', of: 'wrong' });
  expect(root.querySelectorAll('.rule-list > .plain-button')).toHaveLength(1);
});

test('of many only the newest are drawn until more are wanted', async () => {
  const muted = Array.from({ length: 30 }, (_, n) => ({ entity: `e${n}`, at: n }));
  const root = await drawn(<Options {...optionsProps({ rules: { ...NO_RULES, muted } })} />);
  expect(linesOf(root)).toHaveLength(10);
  expect(linesOf(root)[0]).toBe('e29 ');
  await press(root, '.rule-list > .plain-button');
  expect(linesOf(root)).toHaveLength(30);
});
