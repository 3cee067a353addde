import { linkDocument } from '../../core/linker/link-document';
import { scanRun } from '../../core/linker/scan/scan-run';
import { smallWorld } from '../support/small-world';
import { readHardCase } from './read-hard-case';

const world = smallWorld();

interface HardCaseResult {
  /** One line for each expectation that fails; empty when all hold. */
  failures: string[];
  expectations: number;
}

/** Links one text of tests/quality/hard-cases.ts and compares; `weights` as learned unless given. */
export function runHardCase(source: string, weights?: Float64Array): HardCaseResult {
  const { info, runs, wanted } = readHardCase(source);
  const scanned = runs.map((run) => scanRun(run, world.lexicon, info.lang));
  const links = linkDocument(info, scanned, world.lexicon, world.entities, weights);
  const failures: string[] = [];
  for (const { run, start, end, entity, surface } of wanted) {
    const met = links.filter((link) => link.run === run && link.start < end && link.end > start);
    const exact = met.find((link) => link.start === start && link.end === end);
    const got = met.map((link) => `${link.entity} ${link.confidence}`).join(', ') || 'nothing';
    const failed = entity === '' ? met.length > 0 : exact?.entity !== entity;
    if (failed) failures.push(`${surface}: wanted ${entity || 'nothing'}, got ${got}`);
  }
  return { failures, expectations: wanted.length };
}
