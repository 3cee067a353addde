import { expect, test } from 'vitest';
import {
  phraseBefore,
  phraseBehind,
  phrasesBefore,
  phrasesBehind,
  withOwner,
} from '../../../../../core/linker/words/phrases';

const KINDS = phrasesBefore(['newspaper', 'news site', 'co-host']);
const OWNED = phrasesBehind(['op-ed', 'chief executive', 'chief', 'lt. gov.']);

test('phrases are found by the word that stands at the name', () => {
  expect(KINDS.words).toEqual(['newspaper', 'site', 'host']);
  expect(OWNED.words).toEqual(['op', 'chief', 'lt']);
});

test.each([
  ['the news site ', 'news site'],
  ['newspaper ', 'newspaper'],
  ['my co-host ', 'co-host'],
  ['the site ', ''],
  ['old-news site ', 'news site'],
  ['badnews site ', ''],
  ['newspaper-', ''],
])('before a name: %s', (text, expected) => {
  expect(phraseBefore(text, text.length, KINDS)).toBe(expected);
});

test.each([
  [' op-ed said', 'op-ed'],
  ['’s op-ed', 'op-ed'],
  [' Op-Ed', 'op-ed'],
  [' chief executive', 'chief executive'],
  [' chief said', 'chief'],
  [' lt. gov. said', 'lt. gov.'],
  [' lt. gov.hochul', 'lt. gov.'],
  [' op said', ''],
  [' chiefs', ''],
  ['-op-ed', ''],
])('behind a name: %s', (text, expected) => {
  expect(phraseBehind(text, withOwner(text, 0), OWNED)).toBe(expected);
});
