import { describe, expect, test } from 'vitest';
import {
  BRACKET_GAP,
  BREAK_GAP,
  COMMA_GAP,
  DOT_GAP,
  gapKind,
  HYPHEN_GAP,
  isPossessive,
  nextStart,
  previousEnd,
  QUOTE_GAP,
  SLASH_GAP,
  SPACE_GAP,
  wordEnd,
  wordStart,
} from '../../../../../core/linker/units/word-walk';

describe('what stands between two words', () => {
  test.each([
    ['a b', SPACE_GAP],
    ['a\u00a0b', SPACE_GAP],
    ['a-b', HYPHEN_GAP],
    ['a‑b', HYPHEN_GAP],
    ['a–b', HYPHEN_GAP],
    ['a/b', SLASH_GAP],
    ['a. b', DOT_GAP],
    ['a, b', COMMA_GAP],
    ['a، b', COMMA_GAP],
    ['a%, b', COMMA_GAP],
    ['a% b', SPACE_GAP],
    ['a(b', BRACKET_GAP],
    ['a（b', BRACKET_GAP],
    ['a & b', COMMA_GAP],
    ['a “b', QUOTE_GAP],
    ['a «b', QUOTE_GAP],
    ['a (b', BRACKET_GAP],
    ['a: b', BREAK_GAP],
    ['a! b', BREAK_GAP],
    ['a.” b', BREAK_GAP],
    ['a\nb', BREAK_GAP],
    ['a — b', BREAK_GAP],
  ])('%j', (text, kind) => {
    expect(gapKind(text, 1, text.length - 1)).toBe(kind);
  });
});

test('words are found on both sides', () => {
  const text = 'Mr. O’Brien’s plan';
  const start = text.indexOf('O');
  expect(previousEnd(text, start)).toBe(2);
  expect(wordStart(text, 2)).toBe(0);
  expect(wordEnd(text, start)).toBe(text.indexOf(' plan'));
  expect(nextStart(text, wordEnd(text, start))).toBe(text.indexOf('plan'));
  expect(previousEnd(text, 0)).toBe(-1);
  expect(nextStart(text, text.length)).toBe(-1);
});

test.each([
  ['Syria’s plan', true],
  ["Syria's", true],
  ['states’ rights', true],
  ['d’état', false],
  ['Syria plan', false],
  ['Chad’ said the minister', false],
])('possessive of %j: %s', (text, expected) => {
  expect(isPossessive(text, Math.max(text.search(/['’ ]/), 1))).toBe(expected);
});

test('kinds of gaps are distinct', () => {
  expect(new Set([SPACE_GAP, HYPHEN_GAP, DOT_GAP, COMMA_GAP, SLASH_GAP, QUOTE_GAP, BRACKET_GAP, BREAK_GAP]).size).toBe(
    8,
  );
});
