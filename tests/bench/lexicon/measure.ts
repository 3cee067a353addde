/** Milliseconds of the fastest of several runs of `work`, after a warm-up; at least `runs` and about `budget` ms. */
export function fastest(work: () => void, runs = 3, budget = 250): number {
  let best = Number.POSITIVE_INFINITY;
  work();
  const begin = performance.now();
  for (let i = 0; i < runs || performance.now() - begin < budget; i++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
    if (i >= 200) break;
  }
  return best;
}

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
