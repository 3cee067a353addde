import { deflateSync, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { BlockReader, CardFiles } from '../../../../core/pack/block-reader';
import { BLOCK_FIELDS, wordsOf } from '../../../../core/pack/pack-format';
import { BlockWriter } from '../../../../core/pack/write-blocks';

const OFTEN = 60;
const items = Array.from({ length: 400 }, (_, number) => ({ number, text: 'x'.repeat(1_000) }));

function written() {
  const blocks = new BlockWriter((bytes) => deflateSync(bytes));
  const directory = blocks.write(items, OFTEN);
  blocks.finish();
  return { directory, files: blocks.files };
}

test('items asked for often lie in smaller blocks, and none shares a block with the others', () => {
  const { directory, files } = written();
  const rows = wordsOf(directory);
  const firsts = Array.from({ length: rows.length / BLOCK_FIELDS }, (_, block) => rows[block * BLOCK_FIELDS] as number);
  expect(firsts).toContain(OFTEN);
  const rawBytes = firsts.map((_, block) => {
    const [, file, offset, length] = rows.subarray(block * BLOCK_FIELDS) as unknown as [number, number, number, number];
    return inflateSync((files[file] as Uint8Array).subarray(offset, offset + length)).length;
  });
  const border = firsts.indexOf(OFTEN);
  expect(Math.max(...rawBytes.slice(0, border))).toBeLessThanOrEqual(32 * 1024 + 64);
  expect(Math.max(...rawBytes.slice(border))).toBeGreaterThan(96 * 1024);
});

test('every item is found again, whatever its block', async () => {
  const { directory, files } = written();
  const reader = new BlockReader<{ number: number }>(
    directory,
    new CardFiles(async (file) => (files[file] as Uint8Array).slice().buffer),
  );
  for (const number of [0, OFTEN - 1, OFTEN, 399]) expect((await reader.item(number)).number).toBe(number);
});
