const BATCH_MS = 20;

/**
 * Milliseconds of processor time that `work` takes, the least of several batches after a warm-up. Processor time and
 * not the clock, so that other programs on the machine disturb less.
 */
export function fastest(work: () => void, batches = 12): number {
  const warm = performance.now();
  do work();
  while (performance.now() - warm < 3 * BATCH_MS);
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < batches; i++) {
    const before = process.cpuUsage();
    let runs = 0;
    let used = 0;
    do {
      work();
      runs++;
      used = process.cpuUsage(before).user / 1000;
    } while (used < BATCH_MS);
    best = Math.min(best, used / runs);
  }
  return best;
}

// biome-ignore lint/correctness/noUnusedVariables: what is written here is not optimised away
let sink = 0;

/** The least any scanner must do: look at every code unit. */
export function bareLoop(text: string): void {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  sink ^= sum;
}

/** Keeps results alive. */
export function keep(value: number): void {
  sink ^= value;
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
