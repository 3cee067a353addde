/**
 * Shows how mentions were decided: `npx tsx tests/quality/explain.ts <file.jsonl> <part of the document's id> [word]`,
 * or `--text "…" [lang]`. For each mention: what its surroundings say, its meanings, their features and shares.
 */

import { readPage } from '../../core/linker/read-page';
import { Bit } from '../../core/linker/scan/context-bits';
import { scanRun } from '../../core/linker/scan/scan-run';
import { decide } from '../../core/linker/weigh/decide';
import { FEATURES } from '../../core/linker/weigh/features';
import { weighPage } from '../../core/linker/weigh/weigh';
import { WEIGHTS, weightRow } from '../../core/linker/weigh/weights';
import { openDataset } from './dataset';
import { type GoldDocument, infoOf, readGold, runsOf } from './gold';

const [file = '', part = '', word = ''] = process.argv.slice(2);
if (part === '') {
  console.error('Usage: npx tsx tests/quality/explain.ts <file.jsonl> <document> [word], or --text "…" [lang]');
  process.exit(2);
}
const { lexicon, entities } = openDataset();
const documents: GoldDocument[] =
  file === '--text'
    ? [{ doc: 'text', text: part, lang: word || 'en', mentions: [] }]
    : readGold(file).filter(({ doc }) => doc.includes(part));
const shown = (text: string) => file === '--text' || text.includes(word);

for (const document of documents) {
  const info = infoOf(document);
  const scanned = runsOf(document.text).runs.map((run) => scanRun(run, lexicon, info.lang));
  const page = readPage(info, scanned, lexicon, entities);
  const decisions = new Map(
    decide(weighPage(page), weightRow(WEIGHTS)).map((decision) => [decision.mention, decision]),
  );
  for (const mention of page.mentions) {
    if (!shown(mention.text)) continue;
    const { scanned: found, from } = mention;
    const bits = Object.entries(Bit).filter(([, bit]) => found.bits & bit);
    const around = from.run.text.slice(Math.max(0, found.start - 30), found.end + 20).replace(/\s+/g, ' ');
    console.log(`[${mention.text}] …${around}…`);
    console.log(
      `  paragraph ${mention.paragraph}, left ${mention.left}, right ${mention.right}, ${bits.map(([name]) => name)}`,
    );
    if (found.titles.length + found.demonyms.length > 0) console.log(`  office ${found.titles} of ${found.demonyms}`);
    const decision = decisions.get(mention);
    if (!decision) {
      const meanings = lexicon.postings(found.alias).map(({ entity }) => entities.id(entity));
      console.log(`  excluded: ${meanings.slice(0, 5).join(', ')}`);
    }
    decision?.candidates.forEach(({ posting, row }, index) => {
      const share = (decision.shares[index] as number).toFixed(3);
      const features = [...row].flatMap((value, feature) =>
        value ? [`${FEATURES[feature]} ${Math.round(value * 100) / 100}`] : [],
      );
      console.log(
        `  ${share} ${entities.id(posting.entity)} (prior ${posting.prior.toFixed(3)}): ${features.join(', ')}`,
      );
    });
  }
}
