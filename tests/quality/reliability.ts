import type { Verdict } from './judge';

/** Predictions sorted into bins of confidence: how many, how sure on average, how many right. */
interface Bin {
  from: number;
  count: number;
  confidence: number;
  right: number;
}

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01];

export class Reliability {
  readonly #bins = EDGES.slice(0, -1).map((from): Bin => ({ from, count: 0, confidence: 0, right: 0 }));

  /** Adds a prediction; what the gold does not judge is left out. */
  add(confidence: number, verdict: Verdict): void {
    if (verdict === 'ignored') return;
    const bin = this.#bins.findLast(({ from }) => confidence >= from) as Bin;
    bin.count++;
    bin.confidence += confidence;
    if (verdict === 'right') bin.right++;
  }

  /** Rows for printing: [confidence from, links, mean confidence, share right]. */
  rows(): [number, number, number, number][] {
    return this.#bins
      .filter(({ count }) => count > 0)
      .map(({ from, count, confidence, right }) => [from, count, confidence / count, right / count]);
  }
}
