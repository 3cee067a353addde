import type { Candidate } from './candidates';
import { F } from './features';
import type { WeighedMention } from './weigh';

/** A mention with the belief in each of its meanings; what is missing to 1 is the belief that it is none of them. */
export interface Decision extends WeighedMention {
  shares: number[];
  /** What all mentions of its form came to mean, each by itself, if it stands on the page more than once. */
  opinion: Opinion | undefined;
}

/** Log-odds of one meaning. Two sums side by side, so that no addition waits for the one before. */
function scoreOf(row: Float32Array, weights: Float64Array): number {
  const half = row.length >> 1;
  let first = 0;
  let second = 0;
  for (let i = 0; i < half; i++) {
    first += (row[i] as number) * (weights[i] as number);
    second += (row[half + i] as number) * (weights[half + i] as number);
  }
  if (row.length > 2 * half) first += (row[2 * half] as number) * (weights[2 * half] as number);
  return first + second;
}

/** Share of belief in the only meaning. */
function shareOf(score: number): number {
  const top = Math.max(0, score);
  const odds = Math.exp(score - top);
  return odds / (Math.exp(-top) + odds);
}

/** Shares of belief among the meanings and "none of them", which has log-odds 0. */
function sharesOf(candidates: readonly Candidate[], weights: Float64Array): number[] {
  const [only] = candidates;
  if (candidates.length === 1 && only) return [shareOf(scoreOf(only.row, weights))];
  const shares = candidates.map(({ row }) => scoreOf(row, weights));
  let top = 0;
  for (const score of shares) if (score > top) top = score;
  let sum = Math.exp(-top);
  for (let i = 0; i < shares.length; i++) sum += shares[i] = Math.exp((shares[i] as number) - top);
  for (let i = 0; i < shares.length; i++) shares[i] = (shares[i] as number) / sum;
  return shares;
}

/** Belief from which the page's other mentions speak for a meaning that has no rival. */
const EVEN = 0.6;

/** What the mentions of one form came to mean, each by itself. */
interface Opinion {
  count: number;
  entities: number[];
  /** Sum of the shares of each of {@link entities}. */
  beliefs: number[];
}

function note(opinion: Opinion, { candidates, shares }: Decision): void {
  opinion.count++;
  for (let i = 0; i < shares.length; i++) {
    const { entity } = (candidates[i] as Candidate).posting;
    const at = opinion.entities.indexOf(entity);
    if (at >= 0) opinion.beliefs[at] = (opinion.beliefs[at] as number) + (shares[i] as number);
    else {
      opinion.entities.push(entity);
      opinion.beliefs.push(shares[i] as number);
    }
  }
}

/** How much the other mentions of the form believe in a meaning that has the share `own` here, 0…1. */
function othersBelief(opinion: Opinion, { posting }: Candidate, own: number): number {
  const all = opinion.beliefs[opinion.entities.indexOf(posting.entity)] as number;
  return (all - own) / (opinion.count - 1);
}

/** Enters what the other mentions of the form came to mean. */
function fillSameForm(opinion: Opinion, candidates: readonly Candidate[], own: readonly number[]): void {
  const [only] = candidates;
  if (candidates.length === 1 && only) {
    only.row[F.sameForm] = Math.max(0, othersBelief(opinion, only, own[0] as number) - EVEN);
    return;
  }
  let mean = 0;
  for (let i = 0; i < own.length; i++) {
    const candidate = candidates[i] as Candidate;
    candidate.row[F.sameForm] = othersBelief(opinion, candidate, own[i] as number);
    mean += (candidate.row[F.sameForm] as number) / own.length;
  }
  for (const { row } of candidates) row[F.sameForm] = (row[F.sameForm] as number) - mean;
}

/**
 * Decides a page in two rounds: each mention alone, then again with what the page's other mentions written alike came
 * to mean (one sense a page). Fills {@link F.sameForm} in the rows.
 */
export function decide(weighed: readonly WeighedMention[], weights: Float64Array): Decision[] {
  const first = new Map<number, Decision>();
  const decisions: Decision[] = [];
  for (const { mention, candidates, seat } of weighed) {
    for (const { row } of candidates) row[F.sameForm] = 0;
    const decision: Decision = { mention, candidates, seat, shares: sharesOf(candidates, weights), opinion: undefined };
    decisions.push(decision);
    const alike = first.get(mention.scanned.alias);
    if (!alike) {
      first.set(mention.scanned.alias, decision);
      continue;
    }
    if (!alike.opinion) {
      alike.opinion = { count: 0, entities: [], beliefs: [] };
      note(alike.opinion, alike);
    }
    decision.opinion = alike.opinion;
    note(alike.opinion, decision);
  }
  if (first.size === decisions.length) return decisions;
  for (const decision of decisions) {
    const { mention, candidates, opinion } = decision;
    if (!opinion || (candidates.length === 1 && mention.from.run.place === 'furniture')) continue;
    fillSameForm(opinion, candidates, decision.shares);
    decision.shares = sharesOf(candidates, weights);
  }
  return decisions;
}
