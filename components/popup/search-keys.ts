/** The next active result after an arrow key, going round at the ends; 0 when there are none. */
export function stepActive(active: number, key: 'ArrowDown' | 'ArrowUp', count: number): number {
  if (count === 0) return 0;
  return (active + (key === 'ArrowDown' ? 1 : -1) + count) % count;
}
