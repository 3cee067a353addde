import { describe, expect, test } from 'vitest';
import {
  BRACKET,
  BREAK,
  COMMA,
  DOT,
  gapKind,
  HYPHEN,
  isPossessive,
  nextStart,
  previousEnd,
  QUOTE,
  SLASH,
  SPACE,
  wordEnd,
  wordStart,
} from '../../../../../core/linker/scan/word-walk';

describe('what stands between two words', () => {
  test.each([
    ['a b', SPACE],
    ['a\u00a0b', SPACE],
    ['a-b', HYPHEN],
    ['a‑b', HYPHEN],
    ['a–b', HYPHEN],
    ['a/b', SLASH],
    ['a. b', DOT],
    ['a, b', COMMA],
    ['a، b', COMMA],
    ['a(b', BRACKET],
    ['a（b', BRACKET],
    ['a & b', COMMA],
    ['a “b', QUOTE],
    ['a «b', QUOTE],
    ['a (b', BRACKET],
    ['a: b', BREAK],
    ['a! b', BREAK],
    ['a.” b', BREAK],
    ['a\nb', BREAK],
    ['a — b', BREAK],
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
])('possessive of %j: %s', (text, expected) => {
  expect(isPossessive(text, Math.max(text.search(/['’ ]/), 1))).toBe(expected);
});

test('kinds of gaps are distinct', () => {
  expect(new Set([SPACE, HYPHEN, DOT, COMMA, SLASH, QUOTE, BRACKET, BREAK]).size).toBe(8);
});
