/** Whether one insertion, deletion, replacement, or swap of two neighbours (or nothing) turns `a` into `b`. */
export function withinOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1);
  if (short.slice(i + 1) === long.slice(i + 1)) return true;
  return short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2);
}

/** Whether names from `first` to `last`, in order of units, may be within one edit of `wanted`. */
export function mayHoldNear(first: string, last: string, wanted: string): boolean {
  let i = 0;
  while (i < wanted.length && first[i] === wanted[i] && last[i] === wanted[i]) i++;
  if (first[i] === undefined || first[i] !== last[i]) return true;
  // All of them leave the wanted name at the same letter, so the edit is there, and says all that follows.
  const same = wanted.slice(0, i);
  const [here, next] = [wanted.charAt(i), wanted.charAt(i + 1)];
  const edited = [
    same + first[i] + wanted.slice(i + 1),
    same + first[i] + wanted.slice(i),
    same + wanted.slice(i + 1),
    same + next + here + wanted.slice(i + 2),
  ];
  return edited.some((name) => first <= name && name <= last);
}
