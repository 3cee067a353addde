import { decide } from '../../core/linker/weigh/decide';
import { FEATURE_COUNT, type SampledDocument } from './samples';

interface FitOptions {
  /** Weights to start from and to be drawn towards. */
  start: Float64Array;
  rounds: number;
  rate: number;
  /** Pull towards the start, per sample. */
  pull: number;
}

/**
 * Learns weights by gradient descent on the log-likelihood of the samples (a conditional logit with "none" as the
 * choice of log-odds 0) with a Gaussian pull towards the start. Adam steps; deterministic.
 */
export function fit(documents: readonly SampledDocument[], { start, rounds, rate, pull }: FitOptions): Float64Array {
  const weights = Float64Array.from(start);
  const mean = new Float64Array(FEATURE_COUNT);
  const square = new Float64Array(FEATURE_COUNT);
  for (let round = 1; round <= rounds; round++) {
    const gradient = new Float64Array(FEATURE_COUNT);
    let total = 0;
    for (const { weighed, samples } of documents) {
      if (samples.length === 0) continue;
      const shares = new Map(decide(weighed, weights).map((decision) => [decision.mention, decision.shares]));
      total += samples.length;
      for (const { weighed: one, right } of samples) {
        const belief = shares.get(one.mention) as number[];
        one.candidates.forEach(({ row }, index) => {
          const error = (index === right ? 1 : 0) - (belief[index] as number);
          if (error === 0) return;
          for (let i = 0; i < FEATURE_COUNT; i++) gradient[i] = (gradient[i] as number) + error * (row[i] as number);
        });
      }
    }
    for (let i = 0; i < FEATURE_COUNT; i++) {
      const step = (gradient[i] as number) / total - pull * ((weights[i] as number) - (start[i] as number));
      mean[i] = 0.9 * (mean[i] as number) + 0.1 * step;
      square[i] = 0.999 * (square[i] as number) + 0.001 * step * step;
      const m = (mean[i] as number) / (1 - 0.9 ** round);
      const v = (square[i] as number) / (1 - 0.999 ** round);
      weights[i] = (weights[i] as number) + (rate * m) / (Math.sqrt(v) + 1e-8);
    }
  }
  return weights;
}
