/** True when two addresses differ at most in their fragment. */
export function samePage(a: string, b: string): boolean {
  return a === b || a.replace(/#.*$/s, '') === b.replace(/#.*$/s, '');
}
