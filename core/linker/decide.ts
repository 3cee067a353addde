import { F } from './features';
import type { Candidate, WeighedMention } from './weigh';

/** A mention with the belief in each of its meanings; what is missing to 1 is the belief that it is none of them. */
export interface Decision extends WeighedMention {
  shares: Float64Array;
}

/** Log-odds of one meaning. */
export function scoreOf(row: Float32Array, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < row.length; i++) sum += (row[i] as number) * (weights[i] as number);
  return sum;
}

/** Shares of belief among the meanings and "none of them", which has log-odds 0. */
export function sharesOf(candidates: readonly Candidate[], weights: Float64Array): Float64Array {
  const shares = new Float64Array(candidates.length);
  let top = 0;
  for (let i = 0; i < shares.length; i++) {
    const score = scoreOf((candidates[i] as Candidate).row, weights);
    shares[i] = score;
    if (score > top) top = score;
  }
  let sum = Math.exp(-top);
  for (let i = 0; i < shares.length; i++) sum += shares[i] = Math.exp((shares[i] as number) - top);
  for (let i = 0; i < shares.length; i++) shares[i] = (shares[i] as number) / sum;
  return shares;
}

/** Belief from which the page's other mentions speak for a meaning that has no rival. */
const EVEN = 0.6;

interface Opinion {
  count: number;
  byEntity: Map<number, number>;
}

/**
 * Decides a page in two rounds: each mention alone, then again with what the page's other mentions written alike came
 * to mean (one sense a page). Fills {@link F.sameForm} in the rows.
 */
export function decide(weighed: readonly WeighedMention[], weights: Float64Array): Decision[] {
  const opinions = new Map<number, Opinion>();
  const first = weighed.map(({ mention, candidates }) => {
    for (const candidate of candidates) candidate.row[F.sameForm] = 0;
    const shares = sharesOf(candidates, weights);
    let opinion = opinions.get(mention.scanned.alias);
    if (!opinion) {
      opinion = { count: 0, byEntity: new Map() };
      opinions.set(mention.scanned.alias, opinion);
    }
    opinion.count++;
    for (let i = 0; i < shares.length; i++) {
      const { entity } = (candidates[i] as Candidate).posting;
      opinion.byEntity.set(entity, (opinion.byEntity.get(entity) ?? 0) + (shares[i] as number));
    }
    return shares;
  });
  return weighed.map(({ mention, candidates, seat }, index) => {
    const opinion = opinions.get(mention.scanned.alias) as Opinion;
    const own = first[index] as Float64Array;
    const furniture = mention.from.run.place === 'furniture';
    if (opinion.count === 1 || (own.length === 1 && furniture)) return { mention, candidates, seat, shares: own };
    if (own.length === 1) {
      const { posting, row } = candidates[0] as Candidate;
      const others = (opinion.byEntity.get(posting.entity) as number) - (own[0] as number);
      row[F.sameForm] = Math.max(0, others / (opinion.count - 1) - EVEN);
      return { mention, candidates, seat, shares: sharesOf(candidates, weights) };
    }
    let mean = 0;
    for (let i = 0; i < own.length; i++) {
      const { posting, row } = candidates[i] as Candidate;
      const others = (opinion.byEntity.get(posting.entity) as number) - (own[i] as number);
      row[F.sameForm] = others / (opinion.count - 1);
      mean += (row[F.sameForm] as number) / own.length;
    }
    for (const { row } of candidates) row[F.sameForm] = (row[F.sameForm] as number) - mean;
    return { mention, candidates, seat, shares: sharesOf(candidates, weights) };
  });
}
