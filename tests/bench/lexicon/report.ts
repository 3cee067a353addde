/**
 * Speed and size of the lexicon beside a bare loop and two packages. npm run bench [-- --quick]
 * Ratios (x) are to the bare charCodeAt loop over the same text in the same run; times are processor time.
 */
import { openLexicon } from '../../../core/lexicon/open-lexicon';
import { writeLexicon } from '../../../core/lexicon/write-lexicon';
import { bareLoop, fastest, keep, table } from './measure';
import { flashtext, naturalTrie } from './rivals';
import { makeNames, makeText, WORLDS } from './worlds';

const quick = process.argv.includes('--quick');
const SIZES = quick ? [1000, 100_000] : [1000, 10_000, 100_000, 1_000_000];
const LENGTHS = quick ? [1_000_000] : [10_000, 100_000, 1_000_000, 10_000_000];
const RIVALS_UP_TO = 100_000;

const times = (ratio: number) => `x${ratio < 20 ? ratio.toFixed(1) : ratio.toFixed(0)}`;
const say = (text: string) => process.stdout.write(`${text}\n`);

interface Built {
  bytes: Uint8Array;
  names: string[];
  build: number;
}

function build(names: string[]): Built {
  const entries = names.map((alias, entity) => ({ alias, entity, flags: 0, prior: 0.5, lang: '' }));
  const start = performance.now();
  const bytes = writeLexicon(entries);
  return { bytes, names, build: performance.now() - start };
}

function mixedNames(count: number): string[] {
  return WORLDS.flatMap((world) => makeNames(world, Math.ceil(count / WORLDS.length))).slice(0, count);
}

const worlds = [
  ...WORLDS.map((world) => ({ name: world.name, lang: world.lang, spaceless: world.spaceless, world })),
  undefined,
];
const scanRows: (string | number)[][] = [];
const sizeRows: (string | number)[][] = [];
const rivalRows: (string | number)[][] = [];
const growth: string[] = [];

for (const entry of worlds) {
  const label = entry?.name ?? 'mixed';
  const lang = entry?.lang ?? '';
  const reference = entry ? makeNames(entry.world, 10_000) : mixedNames(10_000);
  const perSize = new Map<number, number>();
  for (const size of SIZES) {
    const built = build(entry ? makeNames(entry.world, size) : mixedNames(size));
    const lexicon = openLexicon(built.bytes);
    const open = fastest(() => keep(openLexicon(built.bytes).aliasCount));
    const { bytes } = built;
    const text8 = built.names.reduce((sum, name) => sum + Buffer.byteLength(name), 0) / size;
    sizeRows.push([
      label,
      size,
      open.toFixed(2),
      built.build.toFixed(0),
      (bytes.length / size).toFixed(1),
      text8.toFixed(1),
      (bytes.length / size - text8).toFixed(1),
    ]);
    const row: (string | number)[] = [label, size];
    const ratios: number[] = [];
    for (const length of LENGTHS) {
      const text = entry
        ? makeText(entry.world, length, size > 10_000 ? built.names.slice(0, 10_000) : built.names)
        : WORLDS.map((w) =>
            makeText(
              w,
              length / 4,
              built.names.filter((_, i) => i % 97 === 0),
            ),
          ).join('');
      const bare = fastest(() => bareLoop(text));
      const scan = fastest(() => keep(lexicon.scan(text, lang).length));
      ratios.push(scan / bare);
      row.push(times(scan / bare));
      if (length === 1_000_000) {
        perSize.set(size, scan);
        row.push(
          `${((bare * 1e6) / length).toFixed(2)} / ${((scan * 1e6) / length).toFixed(2)}`,
          lexicon.scan(text, lang).length,
        );
        const twice = text + text;
        bareLoop(twice);
        row.push(`x${(fastest(() => keep(lexicon.scan(twice, lang).length)) / scan).toFixed(2)}`);
        if (entry && size <= RIVALS_UP_TO) {
          const part = text.slice(0, 300_000);
          bareLoop(part);
          const ours = fastest(() => keep(lexicon.scan(part, lang).length));
          const cells = [naturalTrie, flashtext].map((make) => {
            const find = make(built.names, entry.spaceless);
            return fastest(() => keep(find(part)), 2) / ours;
          });
          rivalRows.push([label, size, ...cells.map(times)]);
        }
      }
    }
    scanRows.push(row);
  }
  const [small, large] = [perSize.get(10_000), perSize.get(1_000_000)];
  if (small && large) growth.push(`${label} x${(large / small).toFixed(2)}`);
  keep(reference.length);
  say(`${label} done`);
}

const lengthHeads = LENGTHS.flatMap((l) => {
  const head = l >= 1e6 ? `${l / 1e6} MB` : `${l / 1e3} KB`;
  return l === 1_000_000 ? [head, 'ns/unit bare / scan', 'hits', 'text doubled'] : [head];
});
say(`\nScan, ratio to a bare loop over the same text\n\n${table(['text', 'aliases', ...lengthHeads], scanRows)}`);
say(`\nTimes slower than the lexicon\n\n${table(['text', 'aliases', 'natural.Trie', 'flashtext.js'], rivalRows)}`);
say(
  `\nSize and start\n\n${table(['aliases', 'count', 'open ms', 'build ms', 'bytes/alias', 'of it text', 'index'], sizeRows)}`,
);
if (growth.length > 0) say(`\n10k → 1M aliases: ${growth.join(', ')}`);
