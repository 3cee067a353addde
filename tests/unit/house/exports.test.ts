import { dirname, join, normalize } from 'node:path/posix';
import { expect, test } from 'vitest';
import { importsOf, sourceFiles } from './source-files';

const files = sourceFiles().filter(({ path }) => /\.tsx?$/.test(path));
const DECLARED =
  /^export (?:declare )?(?:async )?(?:abstract )?(?:const enum|function\*?|const|let|class|interface|type|enum) ([\w$]+)/gm;
/** Files whose exports nobody imports by name. */
const APART = [
  // Stands in Preact's place: what the compiler of JSX asks for by name.
  'entrypoints/content/draw/preact.ts',
  // Holds the text of the file it writes.
  'scripts/make-fold-table.ts',
];

const pathOf = new Map(files.map(({ path }) => [path.replace(/\.tsx?$/, ''), path]));
/** What other files take from each file; '*' = whatever it has. */
const taken = new Map<string, Set<string>>(files.map(({ path }) => [path, new Set()]));
for (const { path, text } of files) {
  for (const { module, names = ['*'] } of importsOf(text)) {
    const target = pathOf.get(normalize(join(dirname(path), module)).replace(/\.[jt]sx?$/, ''));
    if (target === undefined || !module.startsWith('.')) continue;
    for (const name of names) taken.get(target)?.add(name);
  }
}

test('nothing is exported that no other file imports', () => {
  const unused = files
    .filter(({ path }) => !APART.includes(path) && !taken.get(path)?.has('*'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(DECLARED)]
        .map(([, name = '']) => name)
        .filter((name) => !taken.get(path)?.has(name))
        .map((name) => `${path}: take "export" from ${name}, or take ${name} out`),
    );
  expect(unused).toEqual([]);
});

test('imports are found: what this file takes is taken', () => {
  expect([...(taken.get('tests/unit/house/source-files.ts') ?? [])]).toEqual(
    expect.arrayContaining(['importsOf', 'sourceFiles', 'ROOT']),
  );
});
