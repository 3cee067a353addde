import { expect, test } from 'vitest';
import { sourceFiles } from './source-files';

const files = sourceFiles();

test('no source file is longer than 300 lines', () => {
  expect(files.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
});

test('nine files in ten have at most 150 lines, half at most 70', () => {
  const sizes = files.map(({ lines }) => lines).sort((a, b) => a - b);
  const share = (part: number) => sizes[Math.floor((sizes.length - 1) * part)] ?? 0;
  expect({ median: share(0.5) <= 70, ninth: share(0.9) <= 150, sizes: [share(0.5), share(0.9)] }).toMatchObject({
    median: true,
    ninth: true,
  });
});

test('entrypoints wire, they do not think: at most 80 lines', () => {
  const entries = files.filter(({ path }) => /^entrypoints\/[^/]+\/(index\.ts|main\.tsx)$/.test(path));
  expect(entries.filter(({ lines }) => lines > 80).map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
});

test('no grab bags and no barrels', () => {
  expect(
    files.filter(({ path }) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.)/.test(path)).map(({ path }) => path),
  ).toEqual([]);
  const barrels = files.filter(({ text }) => /^\s*export\s+\*\s+from/m.test(text));
  expect(barrels.map(({ path }) => path)).toEqual([]);
});
