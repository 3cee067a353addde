import { writeFileSync } from 'node:fs';
import { identitiesOf, openDataset } from '/work/main/tests/quality/dataset';
import { listErrors } from '/work/main/tests/quality/errors';
import { readGold } from '/work/main/tests/quality/gold';
import { goldFiles } from '/work/main/tests/quality/gold-files';
import { keysOf } from '/work/main/tests/quality/judge';
import { linkGold } from '/work/main/tests/quality/link-gold';
import { addDocument, emptyTally, figuresOf } from '/work/main/tests/quality/tally';

const pack = openDataset();
const ids = await identitiesOf(pack);
const keys = new Set([...ids.values()].flatMap(keysOf));
const out: string[] = [];
for (const f of goldFiles()) {
  if (process.argv[2] && !f.name.startsWith(process.argv[2])) continue;
  const t = emptyTally();
  for (const d of readGold(f.path)) addDocument(t, d, linkGold(d, pack, ids), keys, f.places);
  const g = figuresOf(t);
  console.log(
    f.name.padEnd(18),
    Object.entries(g)
      .map(([k, v]) => k + ' ' + (typeof v === 'number' ? v.toFixed(3) : v))
      .join('  '),
  );
  out.push(...[...listErrors(readGold(f.path), pack, ids, keys, f.places)].map((l) => f.name + ' ' + l));
}
writeFileSync('/tmp/errors.txt', out.join('\n'));
