import { expect, test } from 'vitest';
import { type MarkLook, markStyles } from '../../../../../entrypoints/content/paint/mark-styles';

const names = { sure: 'a', unsure: 'b', known: 'c', found: 'd' };
const ruleOf = (text: string, name: string) => new RegExp(`::highlight\\(${name}\\)\\{([^}]*)\\}`).exec(text)?.[1];

test.each<MarkLook>(['underline', 'dotted', 'background'])('%s tells sure, in doubt and known apart', (look) => {
  const text = markStyles(names, look);
  expect(text).toMatch(/^@media screen\{.*\}$/);
  const rules = ['a', 'b', 'c'].map((name) => ruleOf(text, name));
  expect(rules.every(Boolean)).toBe(true);
  expect(new Set(rules).size).toBe(3);
});

test('none draws no mark, only the name the reader was led to', () => {
  const text = markStyles(names, 'none');
  expect(['a', 'b', 'c'].map((name) => ruleOf(text, name))).toEqual(['', '', '']);
  expect(ruleOf(text, 'd')).toContain('Highlight');
});
