/** Records a source leaves out, by reason: for data/summary.json and the table that `npm run data` prints. */
const counts = new Map<string, Map<string, number>>();

/** Notes one record that is left out. Always false, so that it can end a condition: `isFine || leftOut(…)`. */
export function leftOut(origin: string, reason: string): false {
  const reasons = counts.get(origin) ?? new Map<string, number>();
  counts.set(origin, reasons.set(reason, (reasons.get(reason) ?? 0) + 1));
  return false;
}

/** What was left out since the last call, by source and reason. */
export function takeRejections(): Map<string, Record<string, number>> {
  const taken = new Map([...counts].map(([origin, reasons]) => [origin, Object.fromEntries(reasons)]));
  counts.clear();
  return taken;
}
