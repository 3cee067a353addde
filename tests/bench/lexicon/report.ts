/**
 * Ratios (x) are to the bare charCodeAt loop over the same text in the same run; times are processor time. The names
 * of a smaller lexicon are among those of a larger one, and all are asked about the same text.
 */
import { openLexicon } from '../../../core/lexicon/open-lexicon';
import { type Built, buildElsewhere } from './build-elsewhere';
import { LANGUAGES, type Language } from './languages';
import { bareLoop, fastest, keep, table } from './measure';
import { flashtext, naturalTrie } from './rivals';

const quick = process.argv.includes('--quick');
/** `--only=English` measures one language. */
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
const SIZES = quick ? [1000, 100_000] : [1000, 10_000, 100_000, 1_000_000];
const LENGTHS = quick ? [1_000_000] : [10_000, 100_000, 1_000_000, 10_000_000];
const MIDDLE = 1_000_000;
/** The size at which all lengths of text are measured; elsewhere only the middle one. */
const USUAL = 100_000;
/** The packages need gigabytes for more names than this. */
const RIVALS_UP_TO = 100_000;
const RIVALS_TEXT = 300_000;

type Row = (string | number)[];
const scans: Row[] = [];
const sizes: Row[] = [];
const rivals: Row[] = [];
const growth: string[] = [];

const times = (ratio: number) => `x${ratio.toFixed(ratio < 20 ? 1 : 0)}`;
const say = (text: string) => process.stdout.write(`${text}\n`);

function measureSize(label: string, size: number, { bytes, build, spelling }: Built): void {
  const open = fastest(() => keep(openLexicon(bytes).aliasCount));
  const numbers = [bytes.length / size, spelling].map((n) => n.toFixed(1));
  sizes.push([label, size, open.toFixed(2), (build / 1000).toFixed(1), ...numbers]);
}

function measureRivals(language: Language, names: readonly string[], text: string, ours: number): void {
  const row: Row = [language.name, names.length];
  for (const make of [naturalTrie, flashtext]) {
    const find = make(names, language.spaceless);
    row.push(times(fastest(() => keep(find(text)), 2) / ours));
  }
  rivals.push(row);
}

function measure(language: Language): void {
  const all = language.names(RIVALS_UP_TO);
  const texts = new Map(LENGTHS.map((length) => [length, language.text(length, all.slice(0, 1000))]));
  const plain = language.text(MIDDLE, []);
  const part = texts.get(100_000) ?? language.text(RIVALS_TEXT, all.slice(0, 1000));
  const middle = new Map<number, number>();
  const parts = new Map<number, number>();
  for (const size of SIZES) {
    const built = buildElsewhere(language.name, size);
    measureSize(language.name, size, built);
    const lexicon = openLexicon(built.bytes);
    const row: Row = [language.name, size];
    for (const [length, text] of texts) {
      if (length !== MIDDLE && size !== USUAL) {
        row.push('');
        continue;
      }
      const bare = fastest(() => bareLoop(text));
      const time = fastest(() => keep(lexicon.scan(text, language.lang).length));
      row.push(times(time / bare));
      if (length !== MIDDLE) continue;
      middle.set(size, time);
      const twice = text + text;
      bareLoop(twice);
      const doubled = fastest(() => keep(lexicon.scan(twice, language.lang).length));
      const each = [bare, time].map((ms) => ((ms * 1e6) / length).toFixed(1)).join(' / ');
      row.push(each, lexicon.scan(text, language.lang).length, `x${(doubled / time).toFixed(2)}`);
    }
    if (size <= RIVALS_UP_TO)
      parts.set(
        size,
        fastest(() => keep(lexicon.scan(part, language.lang).length)),
      );
    const idle = () => keep(lexicon.scan(plain, language.lang).length);
    row.push(size === USUAL ? times(fastest(idle) / fastest(() => bareLoop(plain))) : '');
    scans.push(row);
  }
  // The packages last: what they leave in memory shall not disturb the lexicon.
  for (const [size, ours] of parts) measureRivals(language, all.slice(0, size), part, ours);
  const [small, large] = [middle.get(10_000), middle.get(1_000_000)];
  if (small && large) growth.push(`${language.name} x${(large / small).toFixed(2)}`);
}

for (const language of LANGUAGES) {
  if (only && only !== language.name) continue;
  process.stderr.write(`${language.name} … `);
  measure(language);
}
process.stderr.write('\n');

const heads = LENGTHS.flatMap((length) => {
  const head = length >= MIDDLE ? `${length / MIDDLE} MB` : `${length / 1000} KB`;
  return length === MIDDLE ? [head, 'ns/unit bare / scan', 'hits', 'text doubled'] : [head];
});
say(
  `\nScan, ratio to a bare loop over the same text\n\n${table(['text', 'aliases', ...heads, 'no name put in'], scans)}`,
);
if (growth.length > 0) say(`\nFrom 10,000 to 1,000,000 aliases: ${growth.join(', ')}`);
say(`\nTimes slower than the lexicon\n\n${table(['text', 'aliases', 'natural.Trie', 'flashtext.js'], rivals)}`);
const columns = ['text', 'aliases', 'open ms', 'build s', 'bytes/alias', 'UTF-8 of a name'];
say(`\nSize and start\n\n${table(columns, sizes)}`);
