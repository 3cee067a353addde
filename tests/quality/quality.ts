/**
 * `npm run quality`: measures the linker on every development gold file found beside the project, and on the hard
 * cases. `-- --pages` also links the real pages, `-- --ablation` switches each group of features off in turn,
 * `-- --errors <file>` only lists what is wrong in one file. `-- --write` puts what was printed into docs/quality.md.
 */
import { WEIGHTS, weightRow } from '../../core/linker/weigh/weights';
import { ABLATIONS, without } from './ablation';
import { identitiesOf, openDataset } from './dataset';
import { listErrors } from './errors';
import { readGold } from './gold';
import { type GoldFile, goldFiles } from './gold-files';
import { HARD_CASES } from './hard-cases';
import { KEPT_HARD_CASES } from './hard-cases-kept';
import { judge, keysOf } from './judge';
import { linkGold } from './link-gold';
import { namelessProse } from './nameless-prose';
import { newerThanPack } from './pack-age';
import { measurePages } from './pages';
import { Reliability } from './reliability';
import { Report } from './report';
import { runHardCase } from './run-hard-case';
import { addDocument, emptyTally, type Figures, figuresOf, type Tally } from './tally';

const PROSE_WORDS = 50_000;

const DOCUMENT = 'docs/quality.md';

const report = new Report();
const percent = (value: number) => (value * 100).toFixed(1).padStart(6);

const newer = newerThanPack();
if (newer !== undefined) console.error(`The dataset is older than ${newer}: npm run data compiles it anew.`);
const pack = openDataset();
const identities = await identitiesOf(pack);
const keys = new Set([...identities.values()].flatMap(keysOf));
const reliability = new Reliability();

interface Also {
  into?: Reliability;
  languages?: Map<string, Tally>;
  /** What every document says its language is, instead of its own. */
  called?: string;
}

function measure(file: GoldFile, weights: Float64Array, { into, languages, called }: Also = {}): Tally {
  const tally = emptyTally();
  for (const read of readGold(file.path)) {
    const document = called === undefined ? read : { ...read, lang: called };
    const links = linkGold(document, pack, identities, weights);
    addDocument(tally, document, links, keys, file.places);
    if (languages) {
      const lang = document.lang ?? '';
      const own = languages.get(lang) ?? emptyTally();
      languages.set(lang, own);
      addDocument(own, document, links, keys, file.places);
    }
    if (!into || !file.names) continue;
    for (const made of links) {
      if (file.places && made.identity.kind !== 'place') continue;
      into.add(made.link.confidence, judge(document, made));
    }
  }
  return tally;
}

function printFigures(name: string, figures: Figures): void {
  const { precision, recall, f1, disambiguation, nil, spurious, coverage, inKbF1 } = figures;
  const cells = [precision, recall, f1, disambiguation, coverage, inKbF1].map(percent).join(' ');
  report.print(`${name.padEnd(20)} ${cells}  ${nil.padStart(7)} ${spurious.toFixed(1).padStart(6)}`);
}

function printKinds(tally: Tally): void {
  const kinds = [...tally.byKind].map(
    ([kind, { right, covered }]) => `${kind} ${percent(right / covered).trim()} of ${covered}`,
  );
  if (kinds.length > 1) report.print(`${' '.repeat(20)} recall in dataset: ${kinds.join(', ')}`);
}

const files = goldFiles();
if (process.argv.includes('--errors')) {
  const wanted = process.argv[process.argv.indexOf('--errors') + 1];
  const chosen = files.filter(({ name }) => wanted !== undefined && name.startsWith(wanted));
  if (chosen.length === 0) {
    console.error(
      `--errors: name one of ${files.map(({ name }) => name).join(', ') || 'the gold files; there are none'}`,
    );
    process.exit(2);
  }
  for (const file of chosen) {
    for (const line of listErrors(readGold(file.path), pack, identities, keys, file.places)) console.log(line);
  }
  process.exit(0);
}

report.section('figures');
report.print(`dataset ${pack.info.version}: ${pack.entities.count} entities, ${pack.lexicon.aliasCount} aliases\n`);
if (files.length === 0) report.print('No gold files beside the project: only the hard cases are measured.');
else report.print(`${''.padEnd(20)}      P      R     F1 disamb  cover inKbF1     NIL spurious/10k`);
const row = weightRow(WEIGHTS);
const before = new Map<string, Figures>();
for (const file of files) {
  const languages = new Map<string, Tally>();
  const tally = measure(file, row, { into: reliability, languages });
  before.set(file.name, figuresOf(tally));
  printFigures(file.name, figuresOf(tally));
  printKinds(tally);
  if (languages.size > 1)
    for (const [lang, own] of languages) printFigures(`  ${lang} (${own.mentions})`, figuresOf(own));
}

report.section('cases');
for (const [title, cases] of [
  ['hard cases', HARD_CASES],
  ['hard cases not learned from', KEPT_HARD_CASES],
] as const) {
  const results = cases.map(([name, text]) => ({ name, ...runHardCase(text) }));
  const held = results.filter(({ failures }) => failures.length === 0).length;
  report.print(`\n${title}: ${held} of ${results.length} (${percent(held / results.length).trim()} %)`);
  for (const { name, failures } of results) for (const failure of failures) report.print(`  ${name}: ${failure}`);
}

const prose = namelessProse(PROSE_WORDS).join('\n');
const found = linkGold({ doc: 'prose', text: prose, lang: 'en', mentions: [] }, pack, identities);
const rate = (found.length * 10_000) / prose.split(/\s+/).length;
report.print(`\nnameless prose of ${PROSE_WORDS} words: ${found.length} links, ${rate.toFixed(1)} per 10,000 words`);
for (const { start, end, link } of found.slice(0, 10)) report.print(`  ${prose.slice(start, end)} → ${link.entity}`);

if (files.length > 0) {
  report.section('reliability');
  report.print('\nconfidence   links    said   right');
  for (const [from, count, said, right] of reliability.rows()) {
    report.print(`≥ ${from.toFixed(2)}     ${String(count).padStart(6)}  ${percent(said)}  ${percent(right)}`);
  }
}

const pages = process.argv.includes('--pages') ? await measurePages(pack, identities) : undefined;
if (pages) {
  report.section('pages');
  report.print(
    `\n${pages.pages} pages: ${pages.links} links; publishers' tags linked ${pages.linked} of ${pages.tags}`,
  );
  report.print(`bylines linked: ${pages.bylines.length}; outside the article below 0.9: ${pages.loose}`);
  for (const line of [...pages.missed.map((tag) => `tag missed  ${tag}`), ...pages.bylines]) report.print(`  ${line}`);
}

const losses = (weights: Float64Array) =>
  [...HARD_CASES, ...KEPT_HARD_CASES].filter(([, text]) => runHardCase(text, weights).failures.length > 0).length;

if (process.argv.includes('--ablation')) {
  report.section('ablation');
  report.print('\nwithout                in-KB F1 change by file, and hard cases lost');
  const measured = files.filter(({ names }) => names);
  const columns = [...measured.map(({ name }) => name.replace('.dev', '')), 'hard'];
  report.print(`${''.padEnd(22)} ${columns.map((name) => name.padStart(10)).join('')}`);
  const changes = (weights: Float64Array, also: Also = {}) =>
    measured.map((file) => {
      const change = figuresOf(measure(file, weights, also)).inKbF1 - (before.get(file.name)?.inKbF1 ?? 0);
      return (change * 100).toFixed(1).padStart(10);
    });
  for (const [name, features] of ABLATIONS) {
    const weights = without(WEIGHTS, features);
    const lost = String(losses(weights) - losses(row)).padStart(10);
    report.print(`${name.padEnd(22)} ${changes(weights).join('')}${lost}`);
  }
  report.print(`${'all called English'.padEnd(22)} ${changes(row, { called: 'en' }).join('')}`);
  report.print(`${'of no language'.padEnd(22)} ${changes(row, { called: '' }).join('')}`);
}

if (process.argv.includes('--write')) report.writeInto(DOCUMENT);
