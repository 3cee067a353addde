import { readPage } from '../../core/linker/read-page';
import { scanRun } from '../../core/linker/scan/scan-run';
import { weighPage } from '../../core/linker/weigh/weigh';
import { smallWorld } from '../support/small-world';
import { HARD_CASES } from './hard-cases';
import { readHardCase } from './read-hard-case';
import type { Sample, SampledDocument } from './samples';

/** The hard cases as samples to learn from: they tell of what gold seldom shows. */
export function hardSamples(): SampledDocument[] {
  const { lexicon, entities } = smallWorld();
  return HARD_CASES.map(([name, source]) => {
    const { info, runs, wanted } = readHardCase(source);
    const scanned = runs.map((run) => scanRun(run, lexicon, info.lang));
    const weighed = weighPage(readPage(info, scanned, lexicon, entities));
    const samples: Sample[] = [];
    for (const one of weighed) {
      const { from, scanned: found } = one.mention;
      const met = wanted.find(({ run, start, end }) => run === from.run.key && found.start < end && found.end > start);
      if (!met) continue;
      const right = one.candidates.findIndex(({ posting }) => entities.id(posting.entity) === met.entity);
      samples.push({ weighed: one, right });
    }
    return { doc: name, weighed, samples };
  });
}
