import { expect, test } from 'vitest';
import { ALL_CAPS, MIXED_CASE, runCase, TITLE_CASE } from '../../../../../core/linker/scan/run-case';

test.each([
  ['Syria’s president will visit Washington next week.', false, MIXED_CASE],
  ['Sharaa To Visit White House Next Week', true, TITLE_CASE],
  ['Sharaa to Visit the White House', true, TITLE_CASE],
  ['Sharaa to Visit the White House', false, TITLE_CASE],
  ['Sharaa visits Washington', true, MIXED_CASE],
  ['SHARAA TO VISIT WASHINGTON', false, ALL_CAPS],
  ['US and UK agree', false, MIXED_CASE],
  ['They landed at John F. Kennedy International Airport.', false, MIXED_CASE],
  ['Präsident Putin besucht die Stadt Kasan', false, MIXED_CASE],
  ['الرئيس السوري في واشنطن', true, MIXED_CASE],
  ['', false, MIXED_CASE],
])('%j as heading %s', (text, heading, expected) => {
  expect(runCase(text, heading)).toBe(expected);
});
