import { expect, test } from 'vitest';
import { HARD_CASES } from '../../../quality/hard-cases';
import { KEPT_HARD_CASES } from '../../../quality/hard-cases-kept';
import { runHardCase } from '../../../quality/run-hard-case';

/** Share of the cases that must hold; `npm run quality` lists the others. */
const LEAST = 0.85;

test.each([
  ['learned from', HARD_CASES],
  ['not learned from', KEPT_HARD_CASES],
] as const)('hard cases %s', (_title, cases) => {
  const failed = cases.flatMap(([name, text]) => runHardCase(text).failures.map((failure) => `${name}: ${failure}`));
  expect(1 - failed.length / cases.length, failed.join('\n')).toBeGreaterThanOrEqual(LEAST);
});

/** Cases the product was conceived on: none of them may ever fail. */
const CERTAIN = new Set([
  'full name',
  'short form after the full name',
  'short form with particle',
  'office unlocks the short form',
  'country and office unlock',
  'street named after a person',
  'no part of a word',
  'newspaper named after a city',
  'larger unknown name',
  'unknown first name before a surname',
  'a daughter is herself',
  'nearest of two full names',
  'wife kept apart',
  'pronoun and not country',
  'acronym defined',
  'acronym defined as something else',
  'byline',
  'byline place',
  'headline in Title Case',
  'headline in capitals',
  'headline does not cut',
  'adjective is no mention',
  'longest name',
]);

test.each(HARD_CASES.filter(([name]) => CERTAIN.has(name)))('%s', (_name, text) => {
  expect(runHardCase(text).failures).toEqual([]);
});

test('every certain case exists', () => {
  const names = new Set(HARD_CASES.map(([name]) => name));
  expect([...CERTAIN].filter((name) => !names.has(name))).toEqual([]);
});
