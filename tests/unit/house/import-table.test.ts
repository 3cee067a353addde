import { dirname, join, normalize } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { importsOf, sourceFiles } from './source-files';

const ROOMS = ['core', 'components', 'platform', 'entrypoints', 'data', 'tests', 'scripts'] as const;
type Room = (typeof ROOMS)[number] | 'root';

/** Who may import whom. Everything may import its own room; tests and scripts may import all. */
const MAY_IMPORT: Record<Room, readonly Room[]> = {
  core: [],
  components: ['core'],
  platform: ['core'],
  data: ['core'],
  entrypoints: ['components', 'platform', 'core'],
  scripts: ['core', 'components', 'data', 'tests', 'root'],
  tests: ['core', 'components', 'platform', 'entrypoints', 'data', 'scripts', 'root'],
  // The build writes the English words into the package.
  root: ['components', 'data', 'scripts'],
};

/** npm packages a room may use at run time; rooms not named may use any. */
const PACKAGES: Partial<Record<Room, readonly RegExp[]>> = {
  core: [],
  components: [/^preact(\/|$)/, /^lucide$/, /^lucide\//, /^d3-force$/],
  platform: [/^wxt\/browser$/, /^webextension-polyfill$/, /^valibot$/],
};

const files = sourceFiles();
const roomOf = (path: string): Room => ROOMS.find((room) => path.startsWith(`${room}/`)) ?? 'root';
const contextOf = (path: string): string => path.split('/')[1]?.replace(/\..*$/, '') ?? '';

const edges = files.flatMap((file) =>
  importsOf(file.text).map((found) => ({ ...found, from: file.path, at: `${file.path}:${found.line}` })),
);
const local = edges
  .filter(({ module }) => module.startsWith('.'))
  .map((edge) => ({ ...edge, to: normalize(join(dirname(edge.from), edge.module.replace(/\?.*$/, ''))) }));

describe('the import table', () => {
  test('rooms import only the rooms below them', () => {
    const wrong = local
      .filter(({ from, to }) => roomOf(from) !== roomOf(to) && !MAY_IMPORT[roomOf(from)].includes(roomOf(to)))
      .map(({ at, to }) => `${at} imports ${to}`);
    expect(wrong).toEqual([]);
  });

  test('no entrypoint imports another', () => {
    const wrong = local
      .filter(({ from, to }) => roomOf(from) === 'entrypoints' && roomOf(to) === 'entrypoints')
      .filter(({ from, to }) => contextOf(from) !== contextOf(to))
      .map(({ at, to }) => `${at} imports ${to}`);
    expect(wrong).toEqual([]);
  });

  test('no English words travel in a script: their tables are for types, tests and the build', () => {
    const shipped = ['components', 'platform', 'entrypoints'];
    const wrong = local
      .filter(({ from, typeOnly }) => shipped.includes(roomOf(from)) && !typeOnly)
      .filter(({ from, to }) => /english$|interface\/messages$/.test(to) && from !== 'components/interface/messages.ts')
      .map(({ at, to }) => `${at} imports ${to}`);
    expect(wrong).toEqual([]);
  });

  test('core, components and platform use only the packages agreed for them', () => {
    const wrong = edges
      .filter(({ module }) => !module.startsWith('.'))
      .filter(({ from, module }) => PACKAGES[roomOf(from)]?.every((allowed) => !allowed.test(module)))
      .map(({ at, module }) => `${at} imports ${module}`);
    expect(wrong).toEqual([]);
  });

  test('only platform touches the browser API', () => {
    const touching =
      /(?<![.\w'"`/-])(?:browser|chrome)\.(?:runtime|tabs|storage|action|commands|contextMenus|i18n|windows|scripting|omnibox|sidePanel|sidebarAction)\b/;
    const wrong = files
      .filter(({ path }) => ['core', 'components', 'entrypoints'].includes(roomOf(path)))
      .flatMap(({ path, text }) =>
        text
          .split('\n')
          .flatMap((line, at) =>
            touching.test(line) && !/^\s*(\*|\/\/)/.test(line) ? `${path}:${at + 1} ${line.trim()}` : [],
          ),
      );
    expect(wrong).toEqual([]);
  });

  test('no cycles', () => {
    const known = new Map(files.map(({ path }) => [path.replace(/\.tsx?$/, ''), path]));
    const graph = new Map<string, string[]>();
    for (const { from, to, typeOnly } of local) {
      const target = known.get(to.replace(/\.tsx?$/, ''));
      if (target !== undefined && !typeOnly) graph.set(from, [...(graph.get(from) ?? []), target]);
    }
    expect(findCycle(graph)).toEqual([]);
  });
});

/** The first cycle of a directed graph as a path, or []. Depth first, iteratively. */
function findCycle(graph: Map<string, string[]>): string[] {
  const done = new Set<string>();
  for (const start of graph.keys()) {
    const path: string[] = [];
    const stack: { node: string; next: number }[] = [{ node: start, next: 0 }];
    while (stack.length > 0) {
      const top = stack.at(-1) as { node: string; next: number };
      if (top.next === 0) path.push(top.node);
      const child = graph.get(top.node)?.[top.next++];
      if (child === undefined) {
        done.add(top.node);
        path.pop();
        stack.pop();
      } else if (path.includes(child)) return [...path.slice(path.indexOf(child)), child];
      else if (!done.has(child)) stack.push({ node: child, next: 0 });
    }
  }
  return [];
}
