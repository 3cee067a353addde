import { expect, test } from 'vitest';
import { sourceFiles } from './source-files';

const ours = sourceFiles().filter(({ path }) => /^(core|components|platform|entrypoints)\//.test(path));

/** Lines of code (comments left out) that match, as `path:line text`. */
function linesWith(pattern: RegExp, files = ours): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, at) =>
        pattern.test(line) && !/^\s*(\*|\/\/|\/\*)/.test(line) ? `${path}:${at + 1} ${line.trim()}` : [],
      ),
  );
}

test('no HTML is ever parsed from text', () => {
  expect(
    linesWith(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment|setHTML/),
  ).toEqual([]);
});

test('no code is made from text, no RegExp from data', () => {
  expect(linesWith(/\beval\(|new Function\(|new RegExp\(/)).toEqual([]);
});

test('nothing reaches for the network', () => {
  const fetching = linesWith(/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|\bimport\(\s*['"]https?:/);
  expect(fetching.filter((line) => !line.startsWith('platform/package-files.ts'))).toEqual([]);
});

test('page text is never logged', () => {
  expect(linesWith(/console\.(log|info|warn|error|debug)/)).toEqual([]);
});

test('the content script reads shadow roots closed and ranges static', () => {
  const content = ours.filter(({ path }) => path.startsWith('entrypoints/content/'));
  expect(linesWith(/attachShadow\(\s*\{\s*mode:\s*['"]open/, content)).toEqual([]);
  // One live range may be made for a moment: static ones cannot be measured.
  const live = linesWith(/createRange\(|new Range\(/, content).filter(
    (line) => !line.startsWith('entrypoints/content/paint/mark.ts'),
  );
  expect(live).toEqual([]);
});
