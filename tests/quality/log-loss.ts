import { decide } from '../../core/linker/weigh/decide';
import type { SampledDocument } from './samples';

/** Mean negative log-likelihood of the samples. */
export function logLoss(documents: readonly SampledDocument[], weights: Float64Array): number {
  let sum = 0;
  let total = 0;
  for (const { weighed, samples } of documents) {
    if (samples.length === 0) continue;
    const shares = new Map(decide(weighed, weights).map((decision) => [decision.mention, decision.shares]));
    for (const { weighed: one, right } of samples) {
      const belief = shares.get(one.mention) as number[];
      const chance = right >= 0 ? (belief[right] as number) : 1 - belief.reduce((a, b) => a + b, 0);
      sum -= Math.log(Math.max(1e-9, chance));
      total++;
    }
  }
  return total === 0 ? 0 : sum / total;
}
