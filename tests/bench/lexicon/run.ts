/** Speed and size of the lexicon beside a bare loop and two packages: npm run bench [-- --quick] */
import { runBundled } from './bundled';

await runBundled('tests/bench/lexicon/report.ts');
