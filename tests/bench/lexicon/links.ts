/** What the whole way from text to links costs beside the scan alone: npm run bench:links */
import { runBundled } from './bundled';

await runBundled('tests/bench/lexicon/links-report.ts');
