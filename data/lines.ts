/** `npm run data:lines [-- count]`: a sample of the entities' lines, so many of each source and kind, for a reader's eye. */
import { composeLine } from './compose/line';
import type { Draft } from './model';
import { readExceptions } from './resolve/read-exceptions';
import { resolve } from './resolve/resolve';
import { SOURCES } from './sources/registry';
import { wholeNumber } from './whole-number';

const wanted = wholeNumber(process.argv[2], 6, 'count');
const drafts: Draft[] = [];
for (const { read } of SOURCES) drafts.push(...read(drafts));
const groups = new Map<string, Draft[]>();
for (const draft of resolve(drafts, readExceptions()).entities) {
  const key = `${draft.origin} ${draft.kind}`;
  groups.set(key, [...(groups.get(key) ?? []), draft]);
}
for (const [key, members] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(`\n${key} (${members.length})`);
  const step = Math.max(1, Math.floor(members.length / wanted));
  for (const draft of members.filter((_, number) => number % step === 0).slice(0, wanted)) {
    console.log(`  ${draft.name} — ${composeLine(draft)}`);
  }
}
