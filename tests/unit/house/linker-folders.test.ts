import { dirname, join, normalize } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { importsOf, sourceFiles } from './source-files';

const LINKER = 'core/linker/';
const TESTS = 'tests/unit/core/linker/';
/** Tests of many rules, in one language each. */
const LANGUAGES = 'languages';

/** The folders of the linker: each may use those before it. */
const ORDER = [
  'units',
  'demonyms',
  'words',
  'entity',
  'names',
  'scan',
  'settle',
  'guard',
  'tell',
  'sport',
  'gather',
  'weigh',
];

/** What lies beside the folders: the run and its kinds are known to all, the others run the steps. */
const KNOWN_TO_ALL = 'document';

/** Folders of one kind of rule each, below guard/. */
const KINDS = ['longer', 'person', 'body', 'place', 'word', 'work', 'spelling', 'stranger'];
/** Who asks the rules: all that lies in guard/ itself. */
const HOOKS = ['excluded', 'guards', 'may-be-body', 'may-be-person', 'may-be-place', 'may-stand', 'mention-facts'];

/** It reads the words that set rules off, which lie with the rules. */
const CUES = 'scan/read-cues';
/** Other imports that go the other way; none is to be added. */
const EXCEPTIONS = ['guard/mention-facts > sport/joined-sides'];

/** Imports between the folders of guard/; none is to be added. */
const ACROSS_KINDS = [
  'longer/joins-known > body/state-code',
  'longer/longer-body > body/east-cup',
  'longer/longer-body > word/short-name-east',
  'word/compound > body/east-club',
  'word/compound > place/behind-holder',
];

const files = sourceFiles();
const inLinker = files.filter(({ path }) => path.startsWith(LINKER) && path.endsWith('.ts'));
const short = (path: string): string => path.slice(LINKER.length).replace(/\.ts$/, '');
/** '' of what lies beside the folders. */
const folderOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] as string) : '');
const rankOf = (path: string): number => {
  if (path === KNOWN_TO_ALL) return -1;
  return folderOf(path) === '' ? ORDER.length : ORDER.indexOf(folderOf(path));
};
/** The folder below guard/ of a file; '' of its hooks and of all others. */
const kindOf = (path: string): string => /^guard\/([^/]+)\//.exec(path)?.[1] ?? '';

/** Imports at run time within the linker: a type alone says what is handed over, wherever that is made. */
const edges = inLinker.flatMap(({ path, text }) =>
  importsOf(text)
    .filter(({ module, typeOnly }) => module.startsWith('.') && !typeOnly)
    .map(({ module }) => normalize(join(dirname(path), module)))
    .filter((to) => to.startsWith(LINKER))
    .map((to) => ({ from: short(path), to: short(to) })),
);
const named = ({ from, to }: { from: string; to: string }): string => `${from} > ${to}`;

describe('the folders of the linker', () => {
  test('every folder has its place', () => {
    expect(new Set(inLinker.map(({ path }) => folderOf(short(path))))).toEqual(new Set(['', ...ORDER]));
  });

  test('each uses only those before it', () => {
    const upward = edges.filter(({ from, to }) => rankOf(from) < rankOf(to) && from !== CUES).map(named);
    expect(upward.filter((edge) => !EXCEPTIONS.includes(edge))).toEqual([]);
  });

  test('guard/ itself holds those who ask, its folders the rules', () => {
    const direct = inLinker.map(({ path }) => short(path)).filter((path) => /^guard\/[^/]+$/.test(path));
    expect(direct.map((path) => path.slice('guard/'.length)).sort()).toEqual(HOOKS);
    const kinds = new Set(inLinker.map(({ path }) => kindOf(short(path))));
    expect(kinds).toEqual(new Set(['', ...KINDS]));
  });

  test('rules of one kind ask neither those of another nor who asks them', () => {
    const across = edges
      .filter(({ from, to }) => kindOf(from) !== '' && to.startsWith('guard/') && kindOf(from) !== kindOf(to))
      .map((edge) => named(edge).replaceAll('guard/', ''));
    expect(across.sort()).toEqual([...ACROSS_KINDS].sort());
  });

  test('no two files have one name, but for those of a language', () => {
    const names = inLinker
      .filter(({ path }) => !path.startsWith(`${LINKER}demonyms/`))
      .map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('tests lie where their rules do', () => {
    const folders = new Set(inLinker.map(({ path }) => dirname(path).slice(LINKER.length)));
    folders.add(LANGUAGES);
    const wrong = files
      .filter(({ path }) => path.startsWith(TESTS) && /\/.*\//.test(path.slice(TESTS.length - 1)))
      .filter(({ path }) => !folders.has(dirname(path).slice(TESTS.length)))
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
    const modules = new Map(
      inLinker.map(({ path }) => [path.slice(path.lastIndexOf('/') + 1, -3), dirname(short(path))]),
    );
    const apart = files
      .filter(({ path }) => path.startsWith(TESTS) && path.endsWith('.test.ts'))
      .map(({ path }) => path.slice(TESTS.length, -'.test.ts'.length))
      .filter((path) => dirname(path) !== LANGUAGES)
      .filter((path) => (modules.get(path.slice(path.lastIndexOf('/') + 1)) ?? dirname(path)) !== dirname(path));
    expect(apart).toEqual([]);
  });
});
