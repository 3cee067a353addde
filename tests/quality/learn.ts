/**
 * Learns the weights of core/linker/weigh/weights.ts from development gold and hard cases and prints the table to paste there. With
 * `--check`: five-fold cross-validation, documents held out in turn.
 */
import { FEATURES } from '../../core/linker/weigh/features';
import { WEIGHTS, weightRow } from '../../core/linker/weigh/weights';
import { identitiesOf, openDataset } from './dataset';
import { fit } from './fit';
import { readGold } from './gold';
import { goldFiles } from './gold-files';
import { hardSamples } from './hard-samples';
import { logLoss } from './log-loss';
import { type SampledDocument, sampleDocument } from './samples';
import { START_WEIGHTS } from './start-weights';

const OPTIONS = { start: weightRow(START_WEIGHTS), rounds: 300, rate: 0.05, pull: 0.001 };
const FOLDS = 5;
/** The hard cases are few and short; counted several times they weigh as much as a gold file. */
const HARD_TIMES = 4;

const pack = openDataset();
const identities = await identitiesOf(pack);
const documents: SampledDocument[] = goldFiles()
  .filter((file) => file.names)
  .flatMap((file) => readGold(file.path).map((document) => sampleDocument(document, pack, identities, file.places)));
const hard = hardSamples();
for (let time = 0; time < HARD_TIMES; time++) documents.push(...hard);
const count = documents.reduce((sum, document) => sum + document.samples.length, 0);
console.error(`${documents.length} documents, ${count} samples`);

if (process.argv.includes('--check')) {
  for (const [name, row] of [
    ['start', OPTIONS.start],
    ['now', weightRow(WEIGHTS)],
  ] as const) {
    console.error(`${name}: loss ${logLoss(documents, row).toFixed(4)}`);
  }
  let held = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const test = documents.filter((_, index) => index % FOLDS === fold);
    const weights = fit(
      documents.filter((_, index) => index % FOLDS !== fold),
      OPTIONS,
    );
    held += logLoss(test, weights) / FOLDS;
  }
  console.error(`held out: loss ${held.toFixed(4)}`);
} else {
  const weights = fit(documents, OPTIONS);
  console.error(`loss ${logLoss(documents, OPTIONS.start).toFixed(4)} → ${logLoss(documents, weights).toFixed(4)}`);
  for (const [index, name] of FEATURES.entries())
    console.log(`  ${name}: ${Math.round((weights[index] as number) * 100) / 100},`);
}
