import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packFiles } from '../../data/pack-files';
import { newerThanPack } from '../quality/pack-age';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('asks for the dataset to be compiled when there is none', () => {
  expect(() => packFiles(folder)).toThrow(/^No compiled dataset in build\/data\. Run: npm run data$/);
  expect(() => packFiles(join(folder, 'nowhere'))).toThrow(/npm run data/);
});

it('refuses a dataset that this version cannot open, and says what to do', () => {
  writeFileSync(join(folder, 'cards-00.pack'), 'cards');
  expect(() => packFiles(folder)).toThrow(/cannot be opened: .*index\.pack.* Run: npm run data$/);
  writeFileSync(join(folder, 'index.pack'), new Uint8Array(64));
  expect(() => packFiles(folder)).toThrow(/cannot be opened: .* Run: npm run data$/);
});

it('lists the compiled files by name', () => {
  const files = packFiles().map(({ relativeDest }) => relativeDest);
  expect(files).toContain('data/index.pack');
  expect(files).toEqual([...files].sort());
});

it('names the source that was changed after the dataset was compiled', () => {
  const data = join(folder, 'data');
  mkdirSync(data);
  const [source, pack] = [join(data, 'people.yaml'), join(folder, 'index.pack')];
  for (const path of [source, pack]) writeFileSync(path, '');
  utimesSync(source, 1, 1);
  expect(newerThanPack(data, pack)).toBeUndefined();
  utimesSync(pack, 0, 0);
  expect(newerThanPack(data, pack)).toBe(join('data', 'people.yaml'));
});
