import { afterEach, expect, test, vi } from 'vitest';
import { readAhead, readPackageFile } from '../../../platform/package-files';

const bytes = (text: string) => new TextEncoder().encode(text).buffer;
const text = (read: ArrayBuffer) => new TextDecoder().decode(read);
const packed = (contents: string, ok = true) => ({ ok, arrayBuffer: async () => bytes(contents) });

afterEach(() => vi.unstubAllGlobals());

function serving(...answers: unknown[]) {
  const fetched = vi.fn(async () => answers.shift());
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('chrome', { runtime: { getURL: (path: string) => path } });
  return fetched;
}

test('a file read ahead is given to whoever asks first, and read anew after that', async () => {
  const fetched = serving(packed('ahead'), packed('anew'));
  readAhead('data/a');
  expect(fetched).toHaveBeenCalledOnce();
  expect(text(await readPackageFile('data/a'))).toBe('ahead');
  expect(text(await readPackageFile('data/a'))).toBe('anew');
});

test('a file that could not be read ahead fails for who asks, and is read anew after that', async () => {
  serving(packed('', false), packed('anew'));
  readAhead('data/a');
  await expect(readPackageFile('data/a')).rejects.toThrow('data/a is missing from the extension package');
  expect(text(await readPackageFile('data/a'))).toBe('anew');
});
