import { BLOCK } from './layout';
import { MAX_FOLLOWERS } from './name-model';

/** Calls `visit` with each unit that must be spelt, the one before it, and how many units are shared (once a name). */
export function spell(
  names: readonly string[],
  shared: (length: number, index: number) => void,
  visit: (unit: number, before: number) => void,
  done: (index: number) => void,
): void {
  let previous = '';
  names.forEach((name, index) => {
    let length = 0;
    if (index % BLOCK !== 0) {
      while (length < previous.length && length < name.length && previous[length] === name[length]) length++;
    }
    shared(length, index);
    for (let i = length; i <= name.length; i++) {
      visit(i < name.length ? name.charCodeAt(i) : 0, i > 0 ? name.charCodeAt(i - 1) : 0);
    }
    done(index);
    previous = name;
  });
}

/** What follows what in names, for {@link NameModel}. */
export interface NameLists {
  contexts: Uint16Array;
  followerStarts: Uint16Array;
  followers: Uint16Array;
}

/** A pair seen once costs more in the lists than written out. */
const LEAST = 2;
/** Starts are 16-bit. */
const MOST_PAIRS = 0xffff;

/** Lists of the units that follow each other at least {@link LEAST} times, more often if they would be too many. */
export function buildNameLists(names: readonly string[]): NameLists {
  const counts = new Map<number, number>();
  const count = (unit: number, before: number) => {
    const pair = before * 0x10000 + unit;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  };
  spell(
    names,
    () => {},
    count,
    () => {},
  );
  let pairs = [...counts];
  for (let least = LEAST; least === LEAST || pairs.length > MOST_PAIRS; least++) {
    pairs = pairs.filter(([, times]) => times >= least);
  }
  const lists = new Map<number, [unit: number, times: number][]>();
  for (const [pair, times] of pairs) {
    const before = Math.floor(pair / 0x10000);
    const list = lists.get(before) ?? [];
    list.push([pair % 0x10000, times]);
    lists.set(before, list);
  }
  const contexts = [...lists.keys()].sort((a, b) => a - b);
  const starts = [0];
  const followers: number[] = [];
  for (const unit of contexts) {
    const list = (lists.get(unit) ?? []).sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MAX_FOLLOWERS);
    for (const [follower] of list) followers.push(follower);
    starts.push(followers.length);
  }
  return {
    contexts: Uint16Array.from(contexts),
    followerStarts: Uint16Array.from(starts),
    followers: Uint16Array.from(followers),
  };
}
