/** Place of the first value of an ascending list that is not below `least`; the list's length when all are. */
export function firstFrom(least: number, list: ArrayLike<number>): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
