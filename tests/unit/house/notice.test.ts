import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './source-files';

const notice = readFileSync(resolve(ROOT, 'NOTICE'), 'utf8');

test('the notice names every package whose code the extension carries, in its version', () => {
  const { dependencies } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8'));
  const carried = Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
  expect(carried.filter((code) => !notice.includes(code))).toEqual([]);
});

test('the notice gives the words of every licence that asks for them', () => {
  const asking = ['MIT License', 'ISC License', 'BSD 3-Clause License', 'Unicode License v3'];
  expect(asking.filter((licence) => !notice.includes(`\n${licence} (`))).toEqual([]);
});
