/** One thing wrong with a curated record, where, and what to do about it. */
export interface Problem {
  /** Path from the project's root, `data/curated/groups/peoples-faiths.yaml`. */
  file: string;
  /** 1-based; 0 when it concerns the whole file. */
  line: number;
  /** `roles[0].from`, '' for the whole record. */
  field: string;
  message: string;
  /** A warning is printed but does not fail the check. */
  warning?: boolean;
}

/** "data/curated/events/sport.yaml:41 roles[0].from: write YYYY, YYYY-MM or YYYY-MM-DD". */
export function wordProblem(problem: Problem): string {
  const place = problem.line > 0 ? `${problem.file}:${problem.line}` : problem.file;
  const field = problem.field ? `${problem.field}: ` : '';
  return `${place} ${problem.warning ? 'warning: ' : ''}${field}${problem.message}`;
}

/** By file, then line, then field. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || (a.field < b.field ? -1 : a.field > b.field ? 1 : 0);
}

/** `['roles', 0, 'from']` → `roles[0].from`. */
export function fieldPath(keys: readonly (string | number)[]): string {
  let path = '';
  for (const key of keys) path += typeof key === 'number' ? `[${key}]` : path ? `.${key}` : key;
  return path;
}
