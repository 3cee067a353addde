/**
 * `npm test`: every check there is, one stage after the other; a failed stage does not keep later ones from running
 * unless they need it. `npm test -- unit e2e` runs only the stages named. Ends with `N passed, N failed`.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { runCommand } from './run-command';

interface Stage {
  name: string;
  what: string;
  command: string[];
  /** Stages without which this one cannot say anything. */
  needs?: string[];
  /** Where vitest writes its counts; other stages count as one. */
  report?: string;
}

const vitest = (report: string, ...more: string[]) => [
  ...['npx', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ...more,
];

const REPORTS = 'build/reports';
const STAGES: Stage[] = [
  { name: 'lint', what: 'lint and format', command: ['npx', 'biome', 'check', '--error-on-warnings'] },
  { name: 'types', what: 'types', command: ['npx', 'tsc', '--noEmit'] },
  { name: 'data', what: 'compile the dataset', command: ['npm', 'run', '--silent', 'data'] },
  {
    name: 'unit',
    what: 'unit and data tests',
    command: vitest(`${REPORTS}/unit.json`),
    report: `${REPORTS}/unit.json`,
    needs: ['data'],
  },
  { name: 'build', what: 'build for both browsers', command: ['npm', 'run', '--silent', 'build'], needs: ['data'] },
  {
    name: 'gallery',
    what: 'gallery of components',
    command: ['npx', 'tsx', 'tests/gallery/check.ts'],
    needs: ['data'],
  },
  {
    name: 'e2e',
    what: 'stories in Chromium and Firefox',
    command: vitest(`${REPORTS}/e2e.json`, '-c', 'vitest.e2e.config.ts'),
    report: `${REPORTS}/e2e.json`,
    needs: ['build'],
  },
  { name: 'zip', what: 'packages rebuild alike', command: ['npx', 'tsx', 'scripts/zip-check.ts'], needs: ['build'] },
];

interface Outcome {
  passed: number;
  failed: number;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STAGES.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(`No stage ${unknown.join(', ')}. There are: ${STAGES.map((stage) => stage.name).join(', ')}`);
  process.exit(2);
}

mkdirSync(REPORTS, { recursive: true });
const broken = new Set<string>();
const lines: string[] = [];
const total: Outcome = { passed: 0, failed: 0 };
for (const stage of STAGES) {
  if (wanted.length > 0 && !wanted.includes(stage.name)) continue;
  const start = performance.now();
  const outcome = await run(stage);
  if (outcome.failed > 0) broken.add(stage.name);
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  lines.push(
    `${outcome.failed > 0 ? '✗' : '✓'} ${stage.what}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`,
  );
  console.log(`${lines.at(-1)}\n`);
}
console.log(`${lines.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

async function run(stage: Stage): Promise<Outcome> {
  console.log(`── ${stage.what}`);
  const missing = stage.needs?.find((name) => broken.has(name));
  if (missing) {
    console.log(`cannot run: "${missing}" failed`);
    return { passed: 0, failed: 1 };
  }
  if (stage.report) rmSync(stage.report, { force: true });
  const [command = '', ...args] = stage.command;
  const code = await runCommand(command, args);
  return stage.report ? counted(stage.report, code) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/** The counts of a vitest run; a run that died or failed outside of a test counts as one failure. */
function counted(report: string, code: number): Outcome {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests || (code === 0 ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
