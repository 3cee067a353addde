import type { AliasEntry } from '../../core/lexicon/lexicon';
import { foldKey } from '../aliases/fold-key';
import type { Draft } from '../model';

const LISTED = 500;

/** docs/ambiguity.md: the aliases that most often leave a choice, with the shares the compiler gave. */
export function ambiguityTable(aliases: readonly AliasEntry[], entities: readonly Draft[]): string {
  const byKey = new Map<string, Map<number, AliasEntry>>();
  for (const entry of aliases) {
    const key = foldKey(entry.alias);
    const claims = byKey.get(key) ?? new Map<number, AliasEntry>();
    claims.set(entry.entity, entry);
    byKey.set(key, claims);
  }
  const rows = [...byKey.values()]
    .filter((claims) => claims.size > 1)
    .map((claims) => [...claims.values()].sort((a, b) => b.prior - a.prior || a.entity - b.entity))
    .map((claims) => ({ claims, weight: weightOf(claims, entities) }))
    .sort((a, b) => b.weight - a.weight || (text(a.claims) < text(b.claims) ? -1 : 1))
    .slice(0, LISTED);
  const lines = rows.map(({ claims }) => {
    const best = claims.slice(0, 4).map((claim) => `${entities[claim.entity]?.id} ${claim.prior.toFixed(2)}`);
    const more = claims.length > 4 ? `, ${claims.length - 4} more` : '';
    return `| ${text(claims).replace(/\|/g, '\\|')} | ${best.join(', ')}${more} |`;
  });
  return `# The ${LISTED} most ambiguous aliases

Written by \`npm run data\`; read it after a change of sources or shares. An alias stands here when several well-known
entities claim it and no share settles the matter. The rest of each hundred belongs to bearers the dataset does not know.

| alias | share of each meaning |
| --- | --- |
${lines.join('\n')}
`;
}

const text = (claims: readonly AliasEntry[]) => claims[0]?.alias ?? '';

/** How much reading hangs on the choice: fame of the second-best meanings and the doubt about the best. */
function weightOf(claims: readonly AliasEntry[], entities: readonly Draft[]): number {
  const fame = claims.map((claim) => 10 ** (3 * (entities[claim.entity]?.popularity ?? 0))).sort((a, b) => b - a);
  const rest = fame.slice(1).reduce((sum, value) => sum + value, 0);
  return rest * (1 - (claims[0]?.prior ?? 0));
}
