/**
 * `npx tsx data/duplicates.ts`: pairs of entities that may be one thing, to be reviewed and joined (or told apart) in
 * data/resolve/exceptions.jsonl: of one kind and country, with a full name of two words in common, or one article.
 */
import { AliasFlag } from '../core/lexicon/lexicon';
import { foldKey } from './aliases/fold-key';
import { buildDataset } from './assemble/dataset';
import type { Draft } from './model';
import { likelyTwins } from './resolve/twins';
import { SOURCES } from './sources/registry';

const drafts: Draft[] = [];
for (const { read } of SOURCES) drafts.push(...read(drafts));
const weak = AliasFlag.Short | AliasFlag.Generated | AliasFlag.Metonym;
const fullNames = (draft: Draft) => [
  foldKey(draft.name),
  ...draft.aliases.filter(({ flags }) => !(flags & weak)).map(({ text }) => foldKey(text)),
];
const twins = likelyTwins(buildDataset(drafts).entities, fullNames);
for (const { a, b, shared } of twins) {
  const told = [a, b].map(({ id, origin, name, codes }) => `${id} (${origin}${codes.fips ?? ''}: ${name})`);
  console.log(`${a.kind} ${a.country ?? '–'}  ${told.join('  =  ')}  by “${shared}”`);
}
console.log(`${twins.length} pairs`);
