import { expect, test } from 'vitest';
import { sportOf } from '../../../../../core/linker/sport/sport-of';

test.each([
  ['The midfielder scored a goal. The match went on, and the team won.', 'football'],
  ['Quarterback and coach met after the match. The fixture was lost by the team.', 'other'],
  ['The rugby match was lost by the team. The striker of the football club saw it.', 'other'],
  ['The team of the president tried, but the players in the league of states have one goal this season.', ''],
  ['Officials met in the club.', ''],
])('sport of: %s', (text, expected) => {
  expect(sportOf([text])).toBe(expected);
});
