import { expect, test } from 'vitest';
import { sourceFiles } from './source-files';

const files = sourceFiles().filter(({ path }) => /\.tsx?$/.test(path));
const DECLARED =
  /^export (?:declare )?(?:async )?(?:abstract )?(?:const enum|function\*?|const|let|class|interface|type|enum) ([\w$]+)/gm;
/** Stands in Preact's place: what the compiler of JSX asks for by name. */
const STAND_IN = 'entrypoints/content/draw/preact.ts';

/** The files that name a word. */
const namedIn = new Map<string, Set<string>>();
for (const { path, text } of files) {
  for (const [word] of text.matchAll(/[A-Za-z_$][\w$]*/g)) {
    const known = namedIn.get(word);
    if (known) known.add(path);
    else namedIn.set(word, new Set([path]));
  }
}

test('nothing is exported that no other file names', () => {
  const unused = files
    .filter(({ path }) => path !== STAND_IN)
    .flatMap(({ path, text }) =>
      [...text.matchAll(DECLARED)]
        .map(([, name = '']) => name)
        .filter((name) => [...(namedIn.get(name) ?? [])].every((file) => file === path))
        .map((name) => `${path}: take "export" from ${name}, or take ${name} out`),
    );
  expect(unused).toEqual([]);
});
