import type { Identity } from './dataset';
import type { GoldDocument, GoldMention } from './gold';
import { goldAt, isCovered, isInside, isTarget, judge, type Predicted } from './judge';

/** Counts over a gold file, by the rules of the gold's own scorer. */
export interface Tally {
  mentions: number;
  found: number;
  right: number;
  wrong: number;
  nilGold: number;
  nil: number;
  spurious: number;
  covered: number;
  coveredRight: number;
  words: number;
  /** Right and all covered gold mentions by kind. */
  byKind: Map<string, { right: number; covered: number }>;
}

export const emptyTally = (): Tally => ({
  mentions: 0,
  found: 0,
  right: 0,
  wrong: 0,
  nilGold: 0,
  nil: 0,
  spurious: 0,
  covered: 0,
  coveredRight: 0,
  words: 0,
  byKind: new Map(),
});

/** Adds a document. `places` = only places are annotated: links to other kinds are left out. */
export function addDocument(
  tally: Tally,
  document: GoldDocument,
  links: readonly Predicted[],
  keys: ReadonlySet<string>,
  places: boolean,
): void {
  const [from, to] = document.span ?? [0, document.text.length];
  tally.words += document.text.slice(from, to).split(/\s+/).length;
  const rightOn = new Map<GoldMention, Identity>();
  for (const link of links) {
    if (places && link.identity.kind !== 'place') continue;
    const gold = goldAt(document, link.start, link.end);
    const verdict = judge(document, link);
    if (verdict === 'right') tally.right++;
    else if (verdict === 'wrong') tally.wrong++;
    else if (verdict === 'nil') tally.nil++;
    else if (verdict === 'spurious') tally.spurious++;
    if (verdict === 'right' || verdict === 'wrong') tally.found++;
    if (verdict === 'right' && gold) rightOn.set(gold, link.identity);
  }
  for (const gold of document.mentions) {
    if (gold.optional || !isInside(document, gold.start, gold.end)) continue;
    if (gold.targets?.length === 0) {
      tally.nilGold++;
      continue;
    }
    tally.mentions++;
    if (!isCovered(gold, keys)) continue;
    tally.covered++;
    const right = rightOn.get(gold);
    if (right && isTarget(gold, right)) tally.coveredRight++;
    const kind = gold.type ?? 'any';
    const counts = tally.byKind.get(kind) ?? { right: 0, covered: 0 };
    counts.covered++;
    if (right) counts.right++;
    tally.byKind.set(kind, counts);
  }
}

export interface Figures {
  precision: number;
  recall: number;
  f1: number;
  disambiguation: number;
  nil: string;
  spurious: number;
  coverage: number;
  inKbF1: number;
}

const ratio = (a: number, b: number) => (b === 0 ? 0 : a / b);
const harmonic = (a: number, b: number) => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

export function figuresOf(tally: Tally): Figures {
  const made = tally.right + tally.wrong + tally.nil + tally.spurious;
  const precision = ratio(tally.right, made);
  const recall = ratio(tally.right, tally.mentions);
  return {
    precision,
    recall,
    f1: harmonic(precision, recall),
    disambiguation: ratio(tally.right, tally.found),
    nil: `${tally.nil}/${tally.nilGold}`,
    spurious: ratio(tally.spurious * 10_000, tally.words),
    coverage: ratio(tally.covered, tally.mentions),
    inKbF1: harmonic(precision, ratio(tally.coveredRight, tally.covered)),
  };
}
