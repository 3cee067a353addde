import { expect, test } from 'vitest';
import { type RuleChoice, ruleChangeOf, UNDO_WITHIN } from '../../../../core/rules/card-choice';
import { changeRules, type RuleChange } from '../../../../core/rules/change-rules';
import { NO_RULES, type Rules } from '../../../../core/rules/rules';

const NOW = 1_800_000_000_000;
const url = 'https://www.example.org/a?b#c';
const wrong = { entity: 'tom-barrack', surface: 'Barrack' };
const made: Rules = (
  [
    { do: 'wrong', ...wrong, scope: 'site', where: 'example.org' },
    { do: 'mute', entity: 'isis' },
    { do: 'know', entity: 'nato' },
  ] as RuleChange[]
).reduce((rules, change) => changeRules(rules, change, NOW), NO_RULES as Rules);

test.each<[RuleChoice, RuleChange | undefined]>([
  [
    { do: 'wrong', ...wrong, scope: 'page' },
    { do: 'wrong', ...wrong, scope: 'page', where: 'https://www.example.org/a?b' },
  ],
  [
    { do: 'wrong', ...wrong, scope: 'site' },
    { do: 'wrong', ...wrong, scope: 'site', where: 'example.org' },
  ],
  [
    { do: 'wrong', ...wrong, scope: 'everywhere' },
    { do: 'wrong', ...wrong, scope: 'everywhere', where: '' },
  ],
  [
    { do: 'mute', entity: 'isis' },
    { do: 'mute', entity: 'isis' },
  ],
  [
    { do: 'undo', of: 'wrong', ...wrong, scope: 'site' },
    { do: 'undo', of: 'wrong', ...wrong, scope: 'site', where: 'example.org' },
  ],
  [{ do: 'undo', of: 'wrong', ...wrong, scope: 'page' }, undefined],
  [
    { do: 'undo', of: 'mute', entity: 'isis' },
    { do: 'undo', of: 'mute', entity: 'isis' },
  ],
  [
    { do: 'undo', of: 'know', entity: 'nato' },
    { do: 'undo', of: 'know', entity: 'nato' },
  ],
  [{ do: 'undo', of: 'know', entity: 'isis' }, undefined],
])('%j changes %j', (choice, change) => {
  expect(ruleChangeOf(choice, url, made, NOW)).toEqual(change);
});

test('a page without a site has no rule of its site', () => {
  expect(ruleChangeOf({ do: 'wrong', ...wrong, scope: 'site' }, 'file:///a.html', NO_RULES, NOW)).toBeUndefined();
  expect(ruleChangeOf({ do: 'wrong', ...wrong, scope: 'page' }, '', NO_RULES, NOW)).toBeUndefined();
});

test('a card takes back only what was chosen a moment ago', () => {
  const undo: RuleChoice = { do: 'undo', of: 'mute', entity: 'isis' };
  expect(ruleChangeOf(undo, url, made, NOW + UNDO_WITHIN)).toBeDefined();
  expect(ruleChangeOf(undo, url, made, NOW + UNDO_WITHIN + 1)).toBeUndefined();
});
