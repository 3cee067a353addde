import type { ScannedRun } from '../scan/scan-run';
import { classOf, OTHER, unitAt } from '../units/char-class';

const isBlank = (text: string): boolean => classOf(unitAt(text, 0)) >= OTHER && text.trim() === '';

/** The paragraph of each run of a page, from 1 on; 0 = its title. */
export function paragraphsOf(runs: readonly ScannedRun[]): readonly number[] {
  let paragraph = 0;
  return runs.map(({ run }) => {
    if (run.place === 'body' && !isBlank(run.text)) paragraph++;
    return run.place === 'title' ? 0 : Math.max(1, paragraph);
  });
}
